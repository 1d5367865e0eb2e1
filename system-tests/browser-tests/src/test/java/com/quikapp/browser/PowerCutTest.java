package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of a conversation and comes back. */
class PowerCutTest {

    @Test
    void nothingIsLostOrDoubledWhenTheServerIsKilledAndComesBack() {
        Quikapp.Setup setup = Site.empty("power-cut");
        Quikapp server = setup.start();
        Company company = Company.found(server.address(), server.setUp());
        Person ann = company.hire("Ann");
        Person bob = company.hire("Bob");
        try (Screen anns = Chromium.screen(server.address());
                Screen bobs = Chromium.screen(server.address())) {
            anns.signIn(ann).enter(company, company.generalId());
            bobs.signIn(bob).enter(company, company.generalId());
            anns.say("Before 1");
            bobs.sees("Before 1");

            for (int i = 2; i <= 6; i++) {
                anns.say("Before " + i);
            }
            server.kill();
            anns.say("Meanwhile 1");
            bobs.say("Meanwhile 2");
            assertThat(anns.page().locator("qa-offline-bar").getByText("Offline"))
                    .isVisible();
            assertThat(anns.page().locator("qa-pending-message").last()).containsText("Meanwhile 1");
            assertThat(asksBeforeItIsClosed(anns)).isTrue();
            anns.keep("offline");

            server = setup.start();
            IntStream.rangeClosed(1, 6).forEach(i -> bobs.sees("Before " + i));
            anns.sees("Meanwhile 1");
            anns.sees("Meanwhile 2");
            bobs.sees("Meanwhile 1");
            bobs.sees("Meanwhile 2");
            assertThat(anns.page().locator("qa-pending-message")).hasCount(0);
            assertThat(asksBeforeItIsClosed(anns)).isFalse();
            anns.say("After");
            bobs.sees("After");
            assertThat(texts(anns)).isEqualTo(texts(bobs));
            bobs.page().reload();
            bobs.sees("After");
            assertThat(texts(bobs)).isEqualTo(texts(anns)).hasSize(9);
            // What was not acknowledged when the power went may come after what Bob wrote meanwhile, but Ann's stay in
            // her order.
            assertThat(texts(anns))
                    .filteredOn(text -> !text.equals("Meanwhile 2"))
                    .containsExactly(
                            "Before 1",
                            "Before 2",
                            "Before 3",
                            "Before 4",
                            "Before 5",
                            "Before 6",
                            "Meanwhile 1",
                            "After");
        } finally {
            server.close();
        }
    }

    private static boolean asksBeforeItIsClosed(Screen screen) {
        return (boolean)
                screen.page().evaluate("() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }

    private static List<String> texts(Screen screen) {
        Object shown = screen.page()
                .locator("qa-channel-place qa-message qa-message-body")
                .evaluateAll("bodies => bodies.map((body) => body.shadowRoot.textContent.trim())");
        return ((List<?>) shown)
                .stream()
                        .map(String.class::cast)
                        .filter(text -> text.matches("(Before|Meanwhile|After).*"))
                        .toList();
    }
}
