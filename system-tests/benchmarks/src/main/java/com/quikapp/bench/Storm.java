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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * 15,000 clients, of a hundred people, are dropped at once and come back: the server's processor time for one that
 * resumes, beside a handshake of a bare endpoint; and how long messages take to those who stayed, beside before.
 */
final class Storm implements Bench.Benchmark {

    private static final int CLIENTS = 15_000;
    private static final int PEOPLE = 100;
    private static final int PACE = 20;
    private static final int WARM_UPS = 5;
    private static final Duration CHAT = Duration.ofSeconds(8);

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.forClients(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .start();
                BareLiberty peer = BareLiberty.start(home.resolve("peer"), PeerEndpoint.class, "")) {
            Company company = Company.found(server.address(), server.setUp());
            List<Clients.Greeting> greetings = greetings(company);
            try (Audience stayed = new Audience(company, List.of(server.address()));
                    Clients ours = new Clients(server.address(), CLIENTS, i -> greetings.get(i % PEOPLE));
                    Clients bare = new Clients(
                            peer.address(), CLIENTS, i -> new Clients.Greeting("/peer/" + i, "", "", "\n"))) {
                return measure(server, stayed, ours, peer, bare);
            }
        }
    }

    private static List<Figure> measure(Quikapp server, Audience stayed, Clients ours, BareLiberty peer, Clients bare)
            throws IOException {
        List<Double> inStorm = new ArrayList<>();
        Rounds rounds = new Rounds(
                () -> stayed.p99(PACE, CHAT),
                () -> microsEach(server.pid(), ours, () -> inStorm.add(stayed.p99(PACE, CHAT))),
                () -> microsEach(peer.pid(), bare, () -> {}));
        stayed.p99(PACE, CHAT);
        for (int warming = 0; warming < WARM_UPS; warming++) {
            microsEach(server.pid(), ours, () -> {});
            microsEach(peer.pid(), bare, () -> {});
        }
        rounds.run();
        return List.of(
                new Figure("storm_15k_cpu", rounds.of(1), "µs CPU/resume", "bare handshake", rounds.of(2)),
                new Figure("storm_15k_p99", Rounds.best(inStorm), "ms", "in quiet", rounds.of(0)));
    }

    private static double microsEach(long pid, Clients clients, Runnable meanwhile) throws IOException {
        ServerProcess server = new ServerProcess(pid);
        clients.drop();
        Pause.of(Duration.ofSeconds(1));
        Duration cpu = server.cpu();
        CompletableFuture<Void> chat = CompletableFuture.runAsync(meanwhile);
        clients.comeBack();
        try {
            chat.join();
        } catch (CompletionException failed) {
            throw new IOException("Those who stayed missed something", failed);
        }
        double micros = server.cpu().minus(cpu).toNanos() / 1_000.0 / CLIENTS;
        clients.drop();
        return micros;
    }

    private static List<Clients.Greeting> greetings(Company company) {
        List<Clients.Greeting> greetings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Person person = company.hire("Person" + i);
            String channelId = company.channel("private", person);
            String hello = Json.object("type", "hello", "resume", Json.object(channelId, 1))
                    .toString();
            String headers = "Authorization: Bearer " + person.accessToken() + "\r\n";
            greetings.add(new Clients.Greeting("/ws/v1", headers, hello, "\"type\":\"welcome\""));
        }
        return greetings;
    }
}
