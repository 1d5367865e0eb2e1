package com.quikapp.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of the operating system, started once for all tests. Without it the tests are skipped. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** A new screen on the server: a browser window with a profile of its own. */
    static Screen screen(URI server) {
        return screen(server, "en-GB");
    }

    /** The same in a browser that speaks another language. */
    static Screen screen(URI server, String locale) {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "needs " + PROGRAM);
        return new Screen(Running.BROWSER, server, locale);
    }

    private static final class Running {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        private Running() {}
    }
}
