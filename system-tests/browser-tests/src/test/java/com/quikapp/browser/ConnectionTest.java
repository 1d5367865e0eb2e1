package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How a page comes by its WebSocket when the first ticket is not to be had. */
class ConnectionTest {

    private final Company company = Site.company();
    private final Person ann = company.hire("Ann");

    /** When tickets were asked for, in nanoseconds. */
    private final List<Long> asked = new CopyOnWriteArrayList<>();

    @Test
    void aTicketThatNeverComesIsAskedForAgain() {
        try (Screen screen = Chromium.screen(ann.server())) {
            firstTicket(screen, route -> {});
            screen.signIn(ann);
            comesOnline(screen);
        }
    }

    @Test
    void whatTheServerSaysToWaitIsWaitedWhateverHappensMeanwhile() {
        try (Screen screen = Chromium.screen(ann.server())) {
            firstTicket(
                    screen,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setHeaders(Map.of("Retry-After", "5"))
                            .setBody("{}")));
            screen.signIn(ann);
            assertThat(screen.page().locator("qa-offline-bar").getByText("Offline"))
                    .isVisible();
            screen.page().evaluate("() => { dispatchEvent(new Event('online')); }");
            comesOnline(screen);
            assertThat(Duration.ofNanos(asked.get(1) - asked.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        }
    }

    private void firstTicket(Screen screen, Consumer<Route> answer) {
        screen.page().route("**/api/gateway/v1/tickets", route -> {
            asked.add(System.nanoTime());
            if (asked.size() == 1) {
                answer.accept(route);
            } else {
                route.resume();
            }
        });
    }

    private static void comesOnline(Screen screen) {
        assertThat(screen.page().locator("qa-offline-bar div")).hasCount(0);
    }
}
