package com.quikapp.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Clients who are all in the same channels and all send at the same time. */
public final class Crowd implements AutoCloseable {

    /** A word that is in every post, and in nothing else. */
    static final String WORD = "crowdnoise";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> channelIds;
    private final Map<Person, StubbornClient> clients = new LinkedHashMap<>();
    private final List<Thread> senders = new ArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean resting;

    private Crowd(List<Person> people, List<String> channelIds) {
        this.channelIds = channelIds;
        people.forEach(person -> clients.put(person, new StubbornClient(person, channelIds)));
    }

    /** Hires so many people, puts them into so many channels and connects them. */
    public static Crowd gather(Company company, int people, int channels) {
        List<Person> members = IntStream.range(0, people)
                .mapToObj(i -> company.hire("Person" + i))
                .toList();
        List<String> channelIds = new ArrayList<>(List.of(company.generalId()));
        for (int i = 1; i < channels; i++) {
            channelIds.add(company.channel("private", company.owner(), members.toArray(Person[]::new)));
        }
        Crowd crowd = new Crowd(members, channelIds);
        becomes("everybody is connected", () -> crowd.clients().stream().allMatch(StubbornClient::isConnected));
        return crowd;
    }

    /** Lets everybody send so many posts with a pause after each, on a thread of their own; returns at once. */
    public void send(int postsEach, Duration pause) {
        clients().forEach(StubbornClient::measure);
        clients.forEach((person, client) -> {
            Thread sender = new Thread(() -> send(person, client, postsEach, pause), "sender-" + person.handle());
            sender.setDaemon(true);
            senders.add(sender);
            sender.start();
        });
    }

    private void send(Person person, StubbornClient client, int posts, Duration pause) {
        for (int i = 0; i < posts && !resting; i++) {
            String key = person.id() + "-" + i;
            sent.incrementAndGet();
            client.post(channelIds.get(i % channelIds.size()), key, WORD + " " + key);
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Nobody begins another post; waits until all that were begun are acknowledged and on everybody's screen. */
    public void rest() {
        resting = true;
        becomes("the senders rest", () -> senders.stream().noneMatch(Thread::isAlive));
        becomes("everything is acknowledged", () -> acknowledged() >= sent.get());
        becomes("everything is delivered", () -> clients().stream().allMatch(this::isUpToDate));
    }

    /** Waits until so many posts are acknowledged. */
    public void awaitAcknowledged(long posts) {
        becomes("acknowledged: " + posts, () -> acknowledged() >= posts);
    }

    /** Waits until analytics knows all that was acknowledged, and gives search and audit time: the verdict tells what they miss. */
    public void awaitRecorded(Records records) {
        Set<String> posts = clients().stream()
                .flatMap(client -> client.acknowledged().values().stream())
                .collect(Collectors.toSet());
        settles("search", () -> new HashSet<>(found(records)).containsAll(posts));
        settles("audit", () -> new HashSet<>(records.audited()).containsAll(posts));
        becomes(
                "analytics has caught up",
                () -> channelIds.stream().mapToLong(records::counted).sum() >= posts.size());
    }

    private static void settles(String what, Callable<Boolean> condition) {
        try {
            becomes(what + " has caught up", condition);
        } catch (ConditionTimeoutException incomplete) {
            System.err.println(incomplete.getMessage());
        }
    }

    /** The ids of the posts that search finds, asked author by author as its pages end. */
    List<String> found(Records records) {
        return clients.keySet().stream()
                .flatMap(person -> records.found(WORD + " from:" + person.id()).stream())
                .toList();
    }

    /** One of the people. */
    Person anybody() {
        return clients.keySet().iterator().next();
    }

    private boolean isUpToDate(StubbornClient client) {
        return channelIds.stream()
                        .mapToLong(id -> client.conversation(id).messageIds().size())
                        .sum()
                >= acknowledged();
    }

    /** How many posts are acknowledged. */
    public long acknowledged() {
        return clients().stream()
                .mapToLong(client -> client.acknowledged().size())
                .sum();
    }

    /** The longest time that somebody's screen stood still while everybody sent, in milliseconds. */
    public long longestPauseMillis() {
        return clients().stream()
                .mapToLong(StubbornClient::longestPauseMillis)
                .max()
                .orElse(0);
    }

    List<StubbornClient> clients() {
        return List.copyOf(clients.values());
    }

    List<String> channelIds() {
        return channelIds;
    }

    @Override
    public void close() {
        resting = true;
        clients().forEach(StubbornClient::close);
    }

    /** An answer that was not expected is asked for again: a server may just be without its database. */
    private static void becomes(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .pollInterval(Duration.ofMillis(100))
                .until(condition);
    }
}
