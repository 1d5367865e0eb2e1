package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** Prometheus reads how the server is, without a sign-in, and nothing about people. */
class MetricsTest {

    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");
    private final Prometheus prometheus = new Prometheus(ann.server());

    @Test
    void countsConnectionsPostsAndDeliveries() {
        double posts = prometheus.figure("quikapp_posts_total");
        double deliveries = prometheus.figure("quikapp_deliveries_total");
        try (Socket socket = ann.connect()) {
            assertThat(prometheus.figure("quikapp_connections")).isPositive();
            ann.post(company.generalId(), "one for the statistics");
            socket.await("message.posted");
            Eventually.holds("the counters follow", () -> {
                assertThat(prometheus.figure("quikapp_posts_total")).isGreaterThan(posts);
                assertThat(prometheus.figure("quikapp_deliveries_total")).isGreaterThan(deliveries);
            });
        }
    }

    @Test
    void namesEveryFigureOfTheManual() {
        assertThat(prometheus.figures())
                .contains(
                        "quikapp_connections_slow",
                        "quikapp_connections_shed_total",
                        "quikapp_connections_overloaded_total",
                        "quikapp_greetings_waiting",
                        "quikapp_sends_waiting",
                        "quikapp_posts_waiting",
                        "quikapp_post_commits_total",
                        "quikapp_posts_refused_total",
                        "quikapp_outbox_lag",
                        "quikapp_outbox_waiting",
                        "quikapp_dead_letters_total");
    }

    @Test
    void tellsRequestsByRouteWithoutNamingWhatWasAsked() {
        ann.api().get("/api/content/v1/channels/" + company.generalId()).expect(200);
        Eventually.holds("the request is counted", () -> assertThat(prometheus.figures())
                .containsPattern("http_server_request_duration_seconds_count\\{http_request_method=\"GET\","
                        + "http_response_status_code=\"200\",http_route=\"/api/content/v1/channels/\\{id}\"")
                .doesNotContain(company.generalId(), ann.id()));
    }

    @Test
    void countsMethodsThatNobodyKnowsAsOne() {
        assertThat(send("BREW", "/api/content/v1/channels/" + company.generalId()))
                .isBetween(400, 499);
        Eventually.holds("the request is counted", () -> assertThat(prometheus.figures())
                .contains("http_request_method=\"_OTHER\"")
                .doesNotContain("BREW"));
    }

    private int send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(ann.server().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + ann.accessToken())
                .build();
        return Prometheus.send(request).statusCode();
    }
}
