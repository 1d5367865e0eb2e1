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
import java.util.function.UnaryOperator;

/**
 * Server processor time for one delivery of a 200-byte text to a connection, posting and storing included, beside a bare
 * endpoint on the same server product that sends with blocking calls. Both servers run at once and are measured in turn.
 */
final class FanOut implements Bench.Benchmark {

    private static final List<Load> LOADS = List.of(
            new Load("fanout_1x1000", 1, 1_000, 20, 1),
            new Load("fanout_1x1000_loaded", 1, 1_000, 32, 16),
            new Load("fanout_50x20", 50, 20, 20, 1),
            new Load("fanout_50x20_quiet", 50, 20, 4, 1));
    private static final List<Load> LOADS_OF_ALL_ROLES = List.of(
            new Load("fanout_1x1000_all_roles", 1, 1_000, 20, 1), new Load("fanout_50x20_all_roles", 50, 20, 20, 1));
    private static final int PEOPLE = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private final List<Load> loads;
    private final UnaryOperator<Quikapp.Setup> roles;

    private FanOut(List<Load> loads, UnaryOperator<Quikapp.Setup> roles) {
        this.loads = loads;
        this.roles = roles;
    }

    /** On a server with the role of those that hold clients. */
    static FanOut forClients() {
        return new FanOut(LOADS, Settings::forClients);
    }

    /** On a server that searches, notifies, counts and audits too. */
    static FanOut withAllRoles() {
        return new FanOut(LOADS_OF_ALL_ROLES, UnaryOperator.identity());
    }

    @Override
    public List<Figure> run(Path home) throws IOException {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                BareLiberty peer = BareLiberty.start(home.resolve("peer"), PeerEndpoint.class, "");
                Quikapp server = roles.apply(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .start()) {
            Company company = Company.found(server.address(), server.setUp());
            List<Person> people = people(company);
            List<Figure> figures = new ArrayList<>();
            for (Load load : loads) {
                figures.add(measure(load, server, company, people, peer));
            }
            return figures;
        }
    }

    private static Figure measure(Load load, Quikapp server, Company company, List<Person> people, BareLiberty peer)
            throws IOException {
        try (Swarm ours = new Swarm(server.address(), "\"message.posted\"");
                Swarm raw = new Swarm(peer.address(), Settings.TEXT)) {
            Senders quikapp = quikapp(load, ours, company, people, new ServerProcess(server.pid()));
            Senders bare = bare(load, raw, new ServerProcess(peer.pid()));
            Rounds rounds = new Rounds(quikapp::microsPerDelivery, bare::microsPerDelivery);
            quikapp.warmUp(WARM_UP);
            bare.warmUp(WARM_UP);
            rounds.run();
            return new Figure(
                    load.name(), rounds.of(0), "µs CPU/delivery", "bare endpoint, blocking send", rounds.of(1));
        }
    }

    static List<Person> people(Company company) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(company.hire("Person" + i));
        }
        return people;
    }

    /** The people are spread over the rooms, and each has the same number of connections. */
    static Senders quikapp(Load load, Swarm swarm, Company company, List<Person> people, ServerProcess process) {
        int perRoom = people.size() / load.rooms();
        List<String> channelIds = new ArrayList<>();
        List<SwarmConnection> senders = new ArrayList<>();
        for (int room = 0; room < load.rooms(); room++) {
            List<Person> members = people.subList(room * perRoom, (room + 1) * perRoom);
            Person[] others = members.subList(1, perRoom).toArray(Person[]::new);
            channelIds.add(company.channel("private", members.get(0), others));
            members.forEach(member -> connect(swarm, member, load.members() / perRoom));
            senders.add(swarm.connections().get(room * load.members()));
        }
        swarm.listen();
        swarm.keepAlive(Json.object("type", "ping").toString());
        return new Senders(load, swarm, senders, room -> Posts.frame(channelIds.get(room)), process);
    }

    private static void connect(Swarm swarm, Person person, int connections) {
        String hello = Json.object("type", "hello", "resume", Json.object()).toString();
        for (int i = 0; i < connections; i++) {
            swarm.connect("/ws/v1", "Authorization: Bearer " + person.accessToken() + "\r\n", hello);
        }
    }

    private static Senders bare(Load load, Swarm swarm, ServerProcess process) {
        List<SwarmConnection> senders = new ArrayList<>();
        for (int room = 0; room < load.rooms(); room++) {
            for (int member = 0; member < load.members(); member++) {
                SwarmConnection connection = swarm.connect("/peer/" + room, "", "");
                if (member == 0) {
                    senders.add(connection);
                }
            }
        }
        swarm.listen();
        return new Senders(load, swarm, senders, room -> Settings.TEXT, process);
    }
}
