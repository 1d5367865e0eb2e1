package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All messages indexed anew, while the server goes on. */
class ReindexingTest {

    private static final String REINDEXING = "/api/content/v1/search/reindexing";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");

    @Test
    void onlySystemAdministratorsStartAndSeeIt() {
        requireForbidden(ann.api().post(REINDEXING));
        requireForbidden(ann.api().get(REINDEXING));
        Problems.require(Api.of(ann.server()).post(REINDEXING), 401);
    }

    @Test
    void everyMessageIsFoundOnceAfterwards() {
        String word = "quokka" + UUID.randomUUID().toString().replace("-", "");
        ann.post(company.generalId(), "The " + word);
        isFoundOnce(word);

        Api admin = Servers.OnPostgres.admin().api();
        assertThat(admin.post(REINDEXING).expect(202).json().path("state").asText())
                .isEqualTo("running");
        Eventually.becomes(
                "it is completed",
                PATIENCE,
                () -> progress(admin).path("state").asText().equals("completed"));
        JsonNode completed = progress(admin);
        assertThat(completed.path("done").asLong()).isPositive();
        assertThat(completed.hasNonNull("finishedAt")).isTrue();
        isFoundOnce(word);
        Eventually.holds("the job is traced", () -> assertThat(Servers.OnPostgres.TRACES.hasStep("search.reindex"))
                .isTrue());
    }

    private static void requireForbidden(Answer answer) {
        Problems.require(answer, 403);
        assertThat(answer.code()).isEqualTo("search.administration-denied");
    }

    private static JsonNode progress(Api admin) {
        return admin.get(REINDEXING).expect(200).json();
    }

    private void isFoundOnce(String word) {
        Eventually.holds("search finds it", () -> assertThat(ann.api()
                        .get("/api/content/v1/workspaces/" + company.workspaceId() + "/search?q=" + word)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1));
    }
}
