package com.quikapp.faults;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Somebody who reads and posts in turns over REST, and tries nothing twice. */
final class Requests implements AutoCloseable {

    private static final int SHOWN = 5;
    private static final Duration PACE = Duration.ofMillis(20);

    private final Person person;
    private final String path;
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::send, "requests");
    private volatile boolean ended;
    private int sent;

    Requests(Person person, String channelId) {
        this.person = person;
        this.path = "/api/realtime/v1/channels/" + channelId + "/messages";
        thread.start();
    }

    /**
     * Ends, and prints a verdict under this name.
     *
     * @throws IllegalStateException when a request failed
     */
    void judge(String name) throws InterruptedException {
        close();
        System.out.println(
                Json.object("name", name, "requests", sent, "failed", failures.size(), "ok", failures.isEmpty()));
        if (!failures.isEmpty()) {
            throw new IllegalStateException(
                    "Failed requests, the first: " + failures.subList(0, Math.min(SHOWN, failures.size())));
        }
    }

    private void send() {
        while (!ended) {
            sent++;
            try {
                Answer answer = sent % 2 == 0
                        ? person.api().get(path + "?limit=10")
                        : person.api().post(path, Json.object("text", "request " + sent));
                if (answer.status() >= 300) {
                    failures.add(answer.request() + " " + answer.status());
                }
            } catch (RuntimeException broken) {
                failures.add(String.valueOf(broken.getCause()));
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
