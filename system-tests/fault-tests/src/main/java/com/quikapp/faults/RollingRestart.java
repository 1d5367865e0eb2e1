package com.quikapp.faults;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Cluster;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Every server is stopped as an operator would and started again, one after the other, while somebody sends REST requests
 * and tries none of them twice: not one may fail.
 */
final class RollingRestart implements Fault {

    private static final Duration PACE = Duration.ofMillis(20);

    @Override
    public void strike(Cluster cluster, Person admin) throws Exception {
        Company company = Company.found(cluster.address(), admin);
        try (Requests requests = new Requests(admin, company.generalId())) {
            for (int server = 1; server <= cluster.servers(); server++) {
                cluster.server(server).stop();
                cluster.startAgain(server);
            }
            requests.close();
            System.out.println(Json.object(
                    "name",
                    "rolling-restart.requests",
                    "requests",
                    requests.sent,
                    "failed",
                    requests.failures.size(),
                    "ok",
                    requests.failures.isEmpty()));
            if (!requests.failures.isEmpty()) {
                throw new IllegalStateException("Failed requests: " + requests.failures);
            }
        }
    }

    private static final class Requests implements AutoCloseable {

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
}
