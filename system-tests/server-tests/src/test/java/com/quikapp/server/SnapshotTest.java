package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A snapshot taken while others write, and the events after it, are the same as a fresh snapshot. */
class SnapshotTest {

    private static final int ROUNDS = 15;

    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");
    private final Person bob = company.hire("Bob");
    private final Person eve = company.hire("Eve");

    @Test
    void aSnapshotAndTheEventsAfterItAreAFreshSnapshot() {
        Replica kept = new Replica(ann, company.workspaceId());
        var writing = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> converse(bob)), CompletableFuture.runAsync(() -> converse(eve)));
        try (Socket socket = Socket.withToken(ann.server(), ann.accessToken(), kept::apply)) {
            socket.send(Json.object("type", "hello", "resume", Json.object()));
            socket.await("welcome");
            writing.join();
            Eventually.holds("both are the same", () -> assertThat(kept.shown())
                    .isEqualTo(new Replica(ann, company.workspaceId()).read().shown()));
        }
    }

    private void converse(Person author) {
        String rootId = author.post(company.generalId(), "root of " + author.handle())
                .path("id")
                .asText();
        String left = company.channel("private", author, ann);
        for (int round = 0; round < ROUNDS; round++) {
            author.post(company.generalId(), "message " + round);
            author.reply(company.generalId(), rootId, "reply " + round);
            change(author, company.generalId(), "topic " + round);
        }
        company.channel("public", author, ann);
        author.api()
                .delete("/api/content/v1/channels/" + left + "/members/" + ann.id())
                .expect(204);
    }

    private static void change(Person author, String channelId, String topic) {
        author.api()
                .patch("/api/content/v1/channels/" + channelId, Json.object("topic", topic))
                .expect(200);
    }
}
