package com.quikapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.net.URI;
import java.nio.file.Path;

/**
 * One person's browser window. It watches over itself: on closing it fails when the page opened a dialog, broke its
 * Content-Security-Policy, threw an error, or asked another host for anything.
 */
final class Screen implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("..", "target", "screenshots");
    private static final double PATIENCE = 30_000;

    private final URI server;
    private final BrowserContext profile;
    private final Page page;
    private final Watch watch;

    /** @param locale the browser's language, as BCP 47 names it */
    Screen(Browser browser, URI server, String locale) {
        this(
                server,
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.toString())
                        .setLocale(locale)
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(1280, 800)));
    }

    private Screen(URI server, BrowserContext profile) {
        this.server = server;
        this.profile = profile;
        profile.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = profile.newPage();
        this.watch = new Watch(page, server);
    }

    /** Another tab of the same window, which shares its cookies and what its pages keep. Closing one closes both. */
    Screen tab() {
        return new Screen(server, profile);
    }

    Page page() {
        return page;
    }

    Watch watch() {
        return watch;
    }

    Screen open(String path) {
        page.navigate(server.resolve(path).toString());
        return this;
    }

    /** Signs in through the form, and waits until it worked. */
    Screen signIn(Person person) {
        open("/");
        trySigningIn(person.email(), Company.PASSWORD);
        page.locator("qa-sidebar").waitFor();
        return this;
    }

    /** Fills in the form to sign in and sends it. */
    void trySigningIn(String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Opens a channel of a company and waits until it can be written to. */
    Screen enter(Company company, String channelId) {
        open("/w/" + company.workspaceId() + "/c/" + channelId);
        composer().waitFor();
        return this;
    }

    Locator composer() {
        return page.locator("qa-channel-place qa-composer textarea");
    }

    /** Types and sends a message, with the keyboard. */
    void say(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    /** The messages of the conversation that have this text in them. */
    Locator messages(String text) {
        return page.locator("qa-channel-place qa-message").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Waits until the conversation shows the text exactly once, as a message that the server has. */
    void sees(String text) {
        PlaywrightAssertions.assertThat(messages(text)).hasCount(1);
    }

    /** Keeps what is seen as pictures: in light and dark, and as on a telephone. */
    void keep(String name) {
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 844);
        picture(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        profile.close();
        assertThat(watch.complaints()).isEmpty();
    }
}
