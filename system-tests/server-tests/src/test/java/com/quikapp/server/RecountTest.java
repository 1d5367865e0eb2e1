package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Records;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** All messages counted anew, while the server goes on. */
class RecountTest {

    private static final String RECOUNT = "/api/intelligence/v1/analytics/recount";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");

    @Test
    void onlySystemAdministratorsStartAndSeeIt() {
        requireForbidden(ann.api().post(RECOUNT));
        requireForbidden(ann.api().get(RECOUNT));
        Problems.require(Api.of(ann.server()).post(RECOUNT), 401);
    }

    @Test
    void everyMessageCountsOnceAfterwards() {
        String channel = company.channel("public", ann);
        ann.post(channel, "one");
        ann.post(channel, "two");
        Records records = new Records(company, Servers.OnPostgres.admin());
        Eventually.holds(
                "both are counted", () -> assertThat(records.counted(channel)).isEqualTo(2));

        Api admin = Servers.OnPostgres.admin().api();
        assertThat(admin.post(RECOUNT).expect(202).json().path("state").asText())
                .isEqualTo("running");
        Eventually.becomes(
                "it is completed",
                PATIENCE,
                () -> progress(admin).path("state").asText().equals("completed"));
        assertThat(progress(admin).path("done").asLong()).isPositive();
        assertThat(records.counted(channel)).isEqualTo(2);
    }

    private static void requireForbidden(Answer answer) {
        Problems.require(answer, 403);
        assertThat(answer.code()).isEqualTo("analytics.administration-denied");
    }

    private static JsonNode progress(Api admin) {
        return admin.get(RECOUNT).expect(200).json();
    }
}
