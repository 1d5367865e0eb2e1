package com.quikapp.bench;

import com.quikapp.harness.BareLiberty;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How many posts a second are acknowledged after their commit, over the WebSocket with 128 outstanding, beside batched
 * inserts and single-row commits into the same PostgreSQL with fsync on; and what a post costs the server, beside a bare
 * endpoint that sends a text back. The poster's own connection is the only one in its channel. The server has the role of
 * those that hold clients.
 */
final class DurablePosts implements Bench.Benchmark {

    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final double NANOS = 1e9;

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.forClients(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .start();
                BareLiberty peer = BareLiberty.start(home.resolve("peer"), PeerEndpoint.class, "");
                Windows posts = posts(server);
                Windows echoes = echoes(peer)) {
            posts.load(WARM_UP);
            echoes.load(WARM_UP);
            RawInserts raw = new RawInserts(postgres.database("raw"), postgres.user());
            Rounds rounds = new Rounds(
                    () -> posts.nanosEach(MEASURED),
                    () -> NANOS / raw.batches(),
                    () -> NANOS / raw.singleRows(),
                    () -> cpuMillisEach(posts, server.pid()),
                    () -> cpuMillisEach(echoes, peer.pid()));
            rounds.run();
            double perSecond = NANOS / rounds.of(0);
            return List.of(
                    new Figure("posts_vs_batched", perSecond, "posts/s", "batches of 128 rows", NANOS / rounds.of(1)),
                    new Figure("posts_vs_single_rows", perSecond, "posts/s", "32 threads", NANOS / rounds.of(2)),
                    new Figure("cpu_per_post_ms", rounds.of(3), "ms CPU", "bare endpoint, a text back", rounds.of(4)));
        }
    }

    private static Windows posts(Quikapp server) {
        Company company = Company.found(server.address(), server.setUp());
        Windows posts = new Windows(server.address(), "\"type\":\"ack\"");
        String hello = Json.object("type", "hello", "resume", Json.object()).toString();
        for (int i = 0; i < CONNECTIONS; i++) {
            Person person = company.hire("Poster" + i);
            String channelId = company.channel("public", person);
            posts.connect(
                    "/ws/v1",
                    "Authorization: Bearer " + person.accessToken() + "\r\n",
                    hello,
                    () -> Posts.frame(channelId));
        }
        posts.listen();
        return posts;
    }

    private static Windows echoes(BareLiberty peer) {
        Windows echoes = new Windows(peer.address(), Settings.TEXT);
        for (int i = 0; i < CONNECTIONS; i++) {
            echoes.connect("/peer/" + i, "", "", () -> Settings.TEXT);
        }
        echoes.listen();
        return echoes;
    }

    private static double cpuMillisEach(Windows windows, long pid) throws IOException {
        ServerProcess server = new ServerProcess(pid);
        long before = windows.answered();
        Duration cpu = server.cpu();
        windows.load(MEASURED);
        return server.cpu().minus(cpu).toNanos() / 1e6 / (windows.answered() - before);
    }
}
