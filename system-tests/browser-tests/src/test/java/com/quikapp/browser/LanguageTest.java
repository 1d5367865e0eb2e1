package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import org.junit.jupiter.api.Test;

/** The client speaks the browser's language, and so does what the server refuses. */
class LanguageTest {

    @Test
    void aGermanBrowserIsAnsweredInGerman() {
        Company company = Site.company();
        Person ann = company.hire("Ann");
        try (Screen screen = Chromium.screen(Site.shared().address(), "de-DE")) {
            screen.open("/");
            signIn(screen, ann.email(), "not the password");
            assertThat(screen.page().getByText("E-Mail-Adresse und Passwort passen nicht zusammen."))
                    .isVisible();
            signIn(screen, ann.email(), Company.PASSWORD);
            assertThat(screen.composer()).isVisible();
            assertThat(screen.composer()).hasAttribute("placeholder", "Nachricht an #general");
            assertThat(screen.page().locator("html")).hasAttribute("lang", "de");
            screen.keep("german");
        }
    }

    private static void signIn(Screen screen, String email, String password) {
        screen.page().getByLabel("E-Mail-Adresse").fill(email);
        screen.page().getByLabel("Passwort").fill(password);
        screen.button("Anmelden").click();
    }
}
