package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import com.quikapp.harness.Records;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SIGKILL hits the server in the middle of an import; started again it goes on, and every entry is there once. */
class ImportFaultTest {

    private static final SampleExport EXPORT = new SampleExport(24, 500);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Quikapp.Setup setup = Servers.unlimited(Quikapp.in(Servers.home("fault-import")));

    @Test
    void anImportGoesOnAfterAKill() throws IOException {
        Quikapp server = setup.start();
        try {
            Company company = Company.found(server.address(), server.setUp());
            String path = start(company);
            Eventually.becomes(
                    "the import is under way",
                    PATIENCE,
                    () -> read(company, path).path("added").asLong() > 0);
            assertThat(read(company, path).path("state").asText()).isEqualTo("running");
            server.kill();
            server = setup.start();
            Eventually.becomes(
                    "the import has ended",
                    PATIENCE,
                    () -> read(company, path).path("state").asText().equals("completed"));
            JsonNode done = read(company, path);
            assertThat(done.path("entriesTotal").asInt()).isEqualTo(EXPORT.size());
            assertThat(done.path("stored").asInt()).isEqualTo(EXPORT.size());
            assertThat(texts(company)).isEqualTo(EXPORT.texts());
        } finally {
            server.close();
        }
    }

    private static String start(Company company) throws IOException {
        return "/api/intelligence/v1/imports/"
                + company.owner()
                        .api()
                        .send(
                                "POST",
                                "/api/intelligence/v1/workspaces/" + company.workspaceId() + "/imports",
                                "application/zip",
                                BodyPublishers.ofByteArray(EXPORT.zip()))
                        .expect(202)
                        .json()
                        .path("id")
                        .asText();
    }

    private static JsonNode read(Company company, String path) {
        return company.owner().api().get(path).expect(200).json();
    }

    private static List<String> texts(Company company) {
        Person owner = company.owner();
        JsonNode channels = owner.api()
                .get("/api/content/v1/workspaces/" + company.workspaceId() + "/channels?scope=browse&q=algorithms")
                .expect(200)
                .json();
        String channel = channels.path("items").path(0).path("id").asText();
        return new Records(company, owner)
                .history(owner, channel).stream()
                        .filter(message -> message.path("kind").asText().equals("text"))
                        .map(message -> message.path("text").asText())
                        .toList();
    }
}
