package com.quikapp.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Cluster;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * An import is under way when its server is killed. Another server goes on with it within 15 s, and in the end every
 * message of the archive is stored once. Prints a line of its own besides the verdict on the posts.
 */
final class ImportKill implements Fault {

    private static final int DAYS = 60;
    private static final int MESSAGES_PER_DAY = 1_000;
    private static final int MESSAGES = DAYS * MESSAGES_PER_DAY;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long TAKEOVER_MILLIS = 15_000;
    private static final String RUNNING =
            "SELECT picked_by FROM scheduled_tasks WHERE task_name = 'export.import' AND picked";
    private static final String STORED = "SELECT COUNT(*) FROM message WHERE body LIKE '2024-__-__ %'";

    @Override
    public void strike(Cluster cluster, Person admin) throws Exception {
        String id = upload(admin);
        await("the import is under way", () -> stored(cluster) > MESSAGES / 20);
        String first = runner(cluster).orElseThrow();
        int server = first.contains("server-1/") ? 1 : 2;
        long killedAt = System.nanoTime();
        cluster.server(server).kill();
        await(
                "another server goes on",
                () -> runner(cluster).filter(now -> !now.equals(first)).isPresent());
        long takeover = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killedAt);
        await("the import is over", () -> !state(admin, id).matches("queued|running"));
        cluster.startAgain(server);
        long stored = stored(cluster);
        boolean ok = state(admin, id).equals("completed") && stored == MESSAGES && takeover <= TAKEOVER_MILLIS;
        System.out.println(Json.object(
                "name", "import-kill.import",
                "messages", MESSAGES,
                "stored", stored,
                "takeover_ms", takeover,
                "ok", ok));
        if (!ok) {
            throw new IllegalStateException("The import did not go on as it should");
        }
    }

    private static String upload(Person admin) throws Exception {
        JsonNode workspace = admin.api()
                .post("/api/content/v1/workspaces", Json.object("name", "Imported"))
                .expect(201)
                .json();
        return admin.api()
                .send(
                        "POST",
                        "/api/intelligence/v1/workspaces/"
                                + workspace.path("id").asText() + "/imports",
                        "application/zip",
                        BodyPublishers.ofByteArray(SlackExport.archive(DAYS, MESSAGES_PER_DAY)))
                .expect(202)
                .json()
                .path("id")
                .asText();
    }

    private static String state(Person admin, String id) {
        return admin.api()
                .get("/api/intelligence/v1/imports/" + id)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private static Optional<String> runner(Cluster cluster) throws SQLException {
        return cluster.database().ask(Cluster.DATABASE, RUNNING);
    }

    private static long stored(Cluster cluster) throws SQLException {
        return Long.parseLong(cluster.database().ask(Cluster.DATABASE, STORED).orElseThrow());
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(condition);
    }
}
