package com.quikapp.server;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.StubbornClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Clients who are all in the same channels and all send at the same time. */
final class Crowd implements AutoCloseable {

    static final int PEOPLE = 12;
    static final int CHANNELS = 4;
    static final int POSTS_EACH = 160;

    /** A word that is in every post, and in nothing else. */
    static final String WORD = "crowdnoise";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> channelIds;
    private final Map<Person, StubbornClient> clients = new LinkedHashMap<>();

    private Crowd(List<Person> people, List<String> channelIds) {
        this.channelIds = channelIds;
        people.forEach(person -> clients.put(person, new StubbornClient(person, channelIds)));
    }

    /** Hires the people, puts them into the channels and connects them. */
    static Crowd gather(Company company) {
        List<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> company.hire("Person" + i))
                .toList();
        List<String> channelIds = new ArrayList<>(List.of(company.generalId()));
        for (int i = 1; i < CHANNELS; i++) {
            channelIds.add(company.channel("private", company.owner(), people.toArray(Person[]::new)));
        }
        Crowd crowd = new Crowd(people, channelIds);
        Eventually.becomes("everybody is connected", PATIENCE, () -> crowd.clients().stream()
                .allMatch(StubbornClient::isConnected));
        return crowd;
    }

    /** Lets everybody send, each on a thread of their own; returns at once. */
    void sendAll() {
        clients.forEach((person, client) -> {
            Thread sender = new Thread(() -> sendAll(person, client), "sender-" + person.handle());
            sender.setDaemon(true);
            sender.start();
        });
    }

    private void sendAll(Person person, StubbornClient client) {
        for (int i = 0; i < POSTS_EACH; i++) {
            String key = person.id() + "-" + i;
            client.post(channelIds.get(i % CHANNELS), key, WORD + " " + key);
        }
    }

    /** Waits until this share of all posts is acknowledged. */
    void awaitAcknowledged(double share) {
        Eventually.becomes("acknowledged: " + share, PATIENCE, () -> acknowledged() >= share * PEOPLE * POSTS_EACH);
    }

    /** Waits until every client has on its screen as many posts as were acknowledged. */
    void awaitDelivered() {
        Eventually.becomes("everything is delivered", PATIENCE, () -> clients().stream()
                .allMatch(client -> screens(client) >= acknowledged()));
    }

    /** Waits until search, audit and analytics know at least as many posts as were acknowledged. */
    void awaitRecorded(Records records) {
        Eventually.becomes(
                "search has caught up", PATIENCE, () -> records.found(WORD).size() >= acknowledged());
        Eventually.becomes(
                "audit has caught up", PATIENCE, () -> records.audited().size() >= acknowledged());
        for (String channelId : channelIds) {
            long posts = acknowledged() / CHANNELS;
            Eventually.becomes("analytics has caught up", PATIENCE, () -> records.counted(channelId) >= posts);
        }
    }

    /** One of the people. */
    Person anybody() {
        return clients.keySet().iterator().next();
    }

    private long screens(StubbornClient client) {
        return channelIds.stream()
                .mapToLong(id -> client.conversation(id).messageIds().size())
                .sum();
    }

    long acknowledged() {
        return clients().stream()
                .mapToLong(client -> client.acknowledged().size())
                .sum();
    }

    List<StubbornClient> clients() {
        return List.copyOf(clients.values());
    }

    List<String> channelIds() {
        return channelIds;
    }

    @Override
    public void close() {
        clients().forEach(StubbornClient::close);
    }
}
