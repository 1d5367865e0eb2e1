package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * SIGKILL of the server that has all roles. Somebody was on it who does not come back: others see that within a minute. Prints
 * a line of its own about that besides the verdict on the posts.
 */
final class ServerKill implements Fault {

    private static final int AWAY_SECONDS = 5;
    private static final long OFFLINE_MILLIS = 60_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public void strike(Cluster cluster, Person admin) {
        Company company = Company.found(cluster.address(), admin);
        Person lost = company.hire("Lost");
        try (Socket socket = Socket.withToken(cluster.server(1).address(), lost.accessToken())) {
            socket.send(Json.object("type", "hello", "resume", Json.object()));
            socket.await("welcome");
            await(company.owner(), lost, "online");
            long killedAt = System.nanoTime();
            cluster.server(1).kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.startAgain(1);
            await(company.owner(), lost, "offline");
            judge(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killedAt));
        }
    }

    private static void await(Person viewer, Person seen, String state) {
        Awaitility.await("somebody is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> viewer.api()
                        .get("/api/realtime/v1/presence?ids=" + seen.id())
                        .expect(200)
                        .json()
                        .findPath("state")
                        .asText()
                        .equals(state));
    }

    private static void judge(long millis) {
        boolean ok = millis <= OFFLINE_MILLIS;
        System.out.println(Json.object("name", "server-kill.presence", "offline_ms", millis, "ok", ok));
        if (!ok) {
            throw new IllegalStateException("Somebody was still shown after " + millis + " ms");
        }
    }
}
