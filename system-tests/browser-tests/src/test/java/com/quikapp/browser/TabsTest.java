package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tabs of one browser share the session and what is kept on the device. */
class TabsTest {

    /** Refreshes as a tab does whose access token has run out, and does not wait for it. */
    private static final String REFRESH =
            "() => { import('/server/credentials.js').then((it) => it.refresh()).catch(() => {}); }";

    /** As on plain HTTP, where browsers have no Web Locks. */
    private static final String WITHOUT_LOCKS = "Object.defineProperty(navigator, 'locks', { value: undefined })";

    private final Company company = Site.company();
    private final Person ann = company.hire("Ann");
    private final Person bob = company.hire("Bob");
    private final Screen first = Chromium.screen(ann.server());
    private final Screen second = first.tab();

    @AfterEach
    void closeTheTabs() {
        try (Screen one = first;
                Screen other = second) {
            // Closing tells whether the pages behaved.
        }
    }

    @Test
    void aTabNeverGoesOnAsSomebodyElse() {
        first.open("/");
        second.open("/");
        first.trySigningIn(ann.email(), Company.PASSWORD);
        first.composer().fill("Ann's thoughts");
        second.button("Sign in").waitFor();
        second.trySigningIn(bob.email(), Company.PASSWORD);
        assertThat(second.page().locator("qa-user-menu")).containsText("Bob");
        first.page().evaluate(REFRESH);
        assertThat(first.page().locator("qa-user-menu")).containsText("Bob");
        assertThat(first.composer()).hasValue("");
    }

    @Test
    void signingOutInOneTabLeavesAnotherPersonSignedIn() {
        first.open("/");
        second.open("/");
        first.trySigningIn(ann.email(), Company.PASSWORD);
        first.composer().waitFor();
        second.button("Sign in").waitFor();
        second.trySigningIn(bob.email(), Company.PASSWORD);
        second.composer().waitFor();
        first.page().locator("qa-user-menu button").first().click();
        first.button("Sign out").click();
        assertThat(first.page().locator("qa-user-menu")).containsText("Bob");
        second.page().reload();
        assertThat(second.page().locator("qa-user-menu")).containsText("Bob");
    }

    @Test
    void theEndOfASessionIsToldWhereOneSignsInAndKeepsWhatWasWritten() {
        first.signIn(ann);
        first.composer().fill("Not sent yet");
        endOtherSessions(Person.signIn(ann.server(), ann.email(), Company.PASSWORD));
        assertThat(first.page().getByText("Your session has ended.")).isVisible();
        first.trySigningIn(ann.email(), Company.PASSWORD);
        assertThat(first.composer()).hasValue("Not sent yet");
    }

    @Test
    void tabsWithoutWebLocksDoNotSpendARefreshTokenTwice() {
        List<Screen> tabs = List.of(first, second);
        tabs.forEach(tab -> tab.page().addInitScript(WITHOUT_LOCKS));
        first.signIn(ann);
        second.open("/");
        second.composer().waitFor();
        for (int i = 0; i < 5; i++) {
            tabs.forEach(tab -> tab.page().evaluate(REFRESH));
        }
        for (int i = 0; i < 5; i++) {
            first.page().waitForRequest("**/sessions/refresh", () -> reloadAtOnce(first));
        }
        reloadAtOnce(first);
        reloadAtOnce(second);
        tabs.forEach(tab -> assertThat(tab.composer()).isVisible());
    }

    @Test
    void whatIsUnreadStaysSoThroughAReloadAndUntilAnyTabHasReadIt() {
        String aside = company.channel("public", ann, bob);
        first.signIn(bob);
        second.open("/");
        first.sees("Bob joined");
        second.sees("Bob joined");
        assertThat(first.page().locator("qa-offline-bar div")).hasCount(0);
        ann.post(aside, "News");
        Locator entry = first.page().locator("qa-channel-list a.unread");
        assertThat(entry).hasCount(1);
        first.page().reload();
        assertThat(entry).hasCount(1);
        second.enter(company, aside).sees("News");
        second.page().bringToFront();
        assertThat(entry).hasCount(0);
    }

    private static void endOtherSessions(Person person) {
        String sessions = "/api/identity/v1/sessions";
        person.api().get(sessions).expect(200).json().path("items").forEach(session -> {
            if (!session.path("current").asBoolean()) {
                person.api()
                        .delete(sessions + "/" + session.path("id").asText())
                        .expect(204);
            }
        });
    }

    private static void reloadAtOnce(Screen tab) {
        tab.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
    }
}
