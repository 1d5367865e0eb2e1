package com.quikapp.bench;

import com.quikapp.harness.BareLiberty;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Server processor time for one delivery of a 200-byte text to a connection, the whole message path included, beside a
 * bare endpoint on the same server product that sends with blocking calls.
 */
final class FanOut implements Bench.Benchmark {

    private static final List<Rooms> SHAPES = List.of(new Rooms(1, 1_000, 20), new Rooms(50, 20, 4));
    private static final int PEOPLE = 100;

    @Override
    public List<Figure> run(Path home) throws IOException {
        List<Double> quikapp = new ArrayList<>();
        try (Quikapp server =
                Settings.unlimited(Quikapp.in(home.resolve("quikapp"))).start()) {
            Company company = Company.found(server.address(), server.setUp());
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(company.hire("Person" + i));
            }
            for (Rooms rooms : SHAPES) {
                quikapp.add(ofQuikapp(server, company, people, rooms));
            }
        }
        List<Figure> figures = new ArrayList<>();
        try (BareLiberty peer = BareLiberty.start(home.resolve("peer"), PeerEndpoint.class, "")) {
            for (Rooms rooms : SHAPES) {
                figures.add(new Figure(
                        "fan-out." + rooms.text(),
                        quikapp.get(SHAPES.indexOf(rooms)),
                        "µs CPU/delivery",
                        "bare endpoint, blocking send",
                        ofPeer(peer, rooms)));
            }
        }
        return figures;
    }

    /** The people are spread over the rooms, and each has the same number of connections. */
    private static double ofQuikapp(Quikapp server, Company company, List<Person> people, Rooms rooms)
            throws IOException {
        int perRoom = PEOPLE / rooms.rooms();
        List<String> channelIds = new ArrayList<>();
        List<SwarmConnection> senders = new ArrayList<>();
        try (Swarm swarm = new Swarm(server.address(), "\"message.posted\"")) {
            for (int room = 0; room < rooms.rooms(); room++) {
                List<Person> members = people.subList(room * perRoom, (room + 1) * perRoom);
                Person[] others = members.subList(1, perRoom).toArray(Person[]::new);
                channelIds.add(company.channel("private", members.get(0), others));
                members.forEach(member -> connect(swarm, member, rooms.members() / perRoom));
                senders.add(swarm.connections().get(room * rooms.members()));
            }
            swarm.listen();
            swarm.keepAlive(Json.object("type", "ping").toString());
            return new Senders(rooms, swarm, senders, room -> post(channelIds.get(room)))
                    .microsPerDelivery(new ServerProcess(server.pid()));
        }
    }

    private static void connect(Swarm swarm, Person person, int connections) {
        String hello = Json.object("type", "hello", "resume", Json.object()).toString();
        for (int i = 0; i < connections; i++) {
            swarm.connect("/ws/v1", "Authorization: Bearer " + person.accessToken() + "\r\n", hello);
        }
    }

    private static double ofPeer(BareLiberty peer, Rooms rooms) throws IOException {
        try (Swarm swarm = new Swarm(peer.address(), Settings.TEXT)) {
            List<SwarmConnection> senders = new ArrayList<>();
            for (int room = 0; room < rooms.rooms(); room++) {
                for (int member = 0; member < rooms.members(); member++) {
                    SwarmConnection connection = swarm.connect("/peer/" + room, "", "");
                    if (member == 0) {
                        senders.add(connection);
                    }
                }
            }
            swarm.listen();
            return new Senders(rooms, swarm, senders, room -> Settings.TEXT)
                    .microsPerDelivery(new ServerProcess(peer.pid()));
        }
    }

    private static String post(String channelId) {
        String key = UUID.randomUUID().toString();
        return Json.object(
                        "type",
                        "post",
                        "ref",
                        key,
                        "channelId",
                        channelId,
                        "text",
                        Settings.TEXT,
                        "idempotencyKey",
                        key)
                .toString();
    }
}
