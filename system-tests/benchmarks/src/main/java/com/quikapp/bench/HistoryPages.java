package com.quikapp.bench;

import com.quikapp.harness.BareLiberty;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Requests a second of the server's processor time for the last page of a channel, fifty messages, authenticated and
 * authorised, from PostgreSQL; beside a bare JAX-RS resource on the same server product that answers the same bytes to
 * anybody.
 */
final class HistoryPages implements Bench.Benchmark {

    private static final int MESSAGES = 200;
    private static final int THREADS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(120);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.on(postgres, Quikapp.in(home.resolve("quikapp")))
                        .start()) {
            Company company = Company.found(server.address(), server.setUp());
            Person person = company.hire("Reader");
            String channelId = company.channel("private", person);
            for (int i = 0; i < MESSAGES; i++) {
                person.post(channelId, Settings.TEXT);
            }
            HttpRequest page = HttpRequest.newBuilder(
                            server.address().resolve("/api/realtime/v1/channels/" + channelId + "/messages?limit=50"))
                    .header("Authorization", "Bearer " + person.accessToken())
                    .build();
            Path answer = Files.write(home.resolve("page.json"), get(page));
            try (BareLiberty peer = BareLiberty.startRest(
                    home.resolve("peer"), "-D" + PeerPage.FILE + "=" + answer, PeerApplication.class, PeerPage.class)) {
                return measure(server, page, peer);
            }
        }
    }

    private List<Figure> measure(Quikapp server, HttpRequest page, BareLiberty peer) throws IOException {
        URI bare = peer.address().resolve("/api/page");
        HttpRequest raw = HttpRequest.newBuilder(bare).build();
        cpuSecondsEach(page, server.pid(), WARM_UP);
        cpuSecondsEach(raw, peer.pid(), WARM_UP);
        Rounds rounds = new Rounds(
                () -> cpuSecondsEach(page, server.pid(), MEASURED), () -> cpuSecondsEach(raw, peer.pid(), MEASURED));
        rounds.run();
        return List.of(new Figure(
                "history_page",
                1 / rounds.of(0),
                "requests/CPU second",
                "bare JAX-RS resource, same bytes",
                1 / rounds.of(1)));
    }

    private double cpuSecondsEach(HttpRequest request, long pid, Duration duration) throws IOException {
        ServerProcess server = new ServerProcess(pid);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong answered = new AtomicLong();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(i -> new Thread(() -> {
                    while (!ended.get()) {
                        get(request);
                        answered.incrementAndGet();
                    }
                }))
                .toList();
        Duration cpu = server.cpu();
        threads.forEach(Thread::start);
        Pause.of(duration);
        ended.set(true);
        threads.forEach(HistoryPages::join);
        return server.cpu().minus(cpu).toNanos() / 1e9 / answered.get();
    }

    private byte[] get(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
