package com.quikapp.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Imports a real Slack export into a fresh server on PostgreSQL with a heap of 512 MB: messages a second beside batched
 * inserts of rows, the most heap in use beside what was given, the search index beside the unpacked archive. The archive
 * is the system property {@code quikapp.shared-data}'s, by default that of {@code shared/data} beside the project.
 */
final class SlackImport implements Bench.Benchmark {

    private static final String ARCHIVE = "ubuntu-irc-slack-export.zip";
    private static final int HEAP_MEGABYTES = 512;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public List<Figure> run(Path home) throws Exception {
        Optional<Path> archive = archive();
        if (archive.isEmpty()) {
            System.err.println("No real export at hand; set -Dquikapp.shared-data=<folder>. Skipped: import");
            return List.of();
        }
        try (Postgres postgres = Postgres.start(home.resolve("postgres"))) {
            GcLog collections = new GcLog(home.resolve("gc.log"));
            try (Quikapp server = Settings.on(postgres, Quikapp.in(home.resolve("quikapp")))
                    .jvm("-Xmx" + HEAP_MEGABYTES + "m")
                    .jvm(collections.option())
                    .start()) {
                JsonNode done = run(server, archive.get());
                RawInserts raw = new RawInserts(postgres.database("raw"), postgres.user());
                return List.of(
                        new Figure(
                                "import.messages",
                                done.path("messagesPerSecond").asDouble(),
                                "messages/s",
                                "rows in batches of 128, 1 writer",
                                raw.batches()),
                        new Figure("import.peak-heap", collections.peakMegabytes(), "MB", "heap given", HEAP_MEGABYTES),
                        new Figure(
                                "import.search-index",
                                bytes(server.data().resolve("search")) / MEGABYTE,
                                "MB",
                                "packed archive",
                                Files.size(archive.get()) / MEGABYTE));
            }
        }
    }

    private static JsonNode run(Quikapp server, Path archive) throws IOException, InterruptedException {
        Person admin = server.setUp();
        String workspace = admin.api()
                .post("/api/content/v1/workspaces", Json.object("name", "Imported"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String id = upload(server.address(), admin, workspace, archive);
        while (true) {
            Pause.of(Duration.ofSeconds(1));
            JsonNode job = admin.api()
                    .get("/api/intelligence/v1/imports/" + id)
                    .expect(200)
                    .json();
            String state = job.path("state").asText();
            if (state.equals("completed")) {
                System.err.println("Imported: " + job);
                return job;
            }
            if (!state.equals("queued") && !state.equals("running")) {
                throw new IllegalStateException("The import ended as " + job);
            }
        }
    }

    private static String upload(URI server, Person admin, String workspace, Path archive)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        server.resolve("/api/intelligence/v1/workspaces/" + workspace + "/imports"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + admin.accessToken())
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofFile(archive))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("The upload was answered with " + answer.body());
        }
        return Json.parse(answer.body()).path("id").asText();
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static Optional<Path> archive() {
        Path data = Path.of(System.getProperty("quikapp.shared-data", "../../../shared/data"));
        return Optional.of(data.resolve(ARCHIVE)).filter(Files::exists);
    }
}
