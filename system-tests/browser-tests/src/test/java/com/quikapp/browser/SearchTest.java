package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Finding an old message and going there. */
class SearchTest {

    @Test
    void aFoundMessageIsMarkedAndShownWhereItStands() {
        Company company = Site.company();
        Person ann = company.hire("Ann");
        ann.post(company.generalId(), "The pangolin sleeps behind the printer.");
        IntStream.rangeClosed(1, 150).forEach(i -> ann.post(company.generalId(), "Small talk " + i));
        try (Screen screen = Chromium.screen(ann.server())) {
            screen.signIn(ann).enter(company, company.generalId());
            screen.sees("Small talk 150");
            assertThat(screen.messages("pangolin")).hasCount(0);
            screen.button("Search in this channel").click();
            Locator field = screen.page().locator("qa-search-panel input");
            field.fill("pangolin");
            Locator hit = screen.page().locator("qa-search-hit").first();
            askUntil(field, hit);
            assertThat(hit.locator("mark")).hasText("pangolin");
            hit.click();
            assertThat(screen.messages("pangolin")).isInViewport();
            screen.keep("search");
            screen.button("Jump to latest").click();
            assertThat(screen.messages("Small talk 150")).isInViewport();
            screen.say("Back at the present");
            screen.sees("Back at the present");
        }
    }

    /** Search finds a message within a second of its post; who asks sooner asks again. */
    private static void askUntil(Locator field, Locator hit) {
        Awaitility.await("search finds it").atMost(Duration.ofSeconds(30)).until(() -> {
            field.press("Enter");
            field.page().waitForTimeout(300);
            return hit.isVisible();
        });
    }
}
