package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Settings of the delivery to connected clients; all begin with {@code quikapp.realtime.}. */
@Service
public class BroadcastConfig {

    private final int workers;
    private final int queueEvents;
    private final int queueChars;
    private final Duration stall;
    private final Duration patience;
    private final int slowClients;
    private final int heartbeatSeconds;

    @Inject
    BroadcastConfig(Config config) {
        int cores = Runtime.getRuntime().availableProcessors();
        workers = number(config, "send-workers", Math.min(8, Math.max(2, cores)));
        queueEvents = number(config, "queue-events", 1_000);
        queueChars = number(config, "queue-chars", 1 << 20);
        stall = Duration.ofMillis(number(config, "stall-millis", 200));
        patience = Duration.ofSeconds(number(config, "patience-seconds", 10));
        slowClients = number(config, "slow-clients", 200);
        heartbeatSeconds = number(config, "heartbeat-seconds", 15);
    }

    BroadcastConfig(int workers, int queueEvents, int queueChars, Duration stall, Duration patience, int slowClients) {
        this.workers = workers;
        this.queueEvents = queueEvents;
        this.queueChars = queueChars;
        this.stall = stall;
        this.patience = patience;
        this.slowClients = slowClients;
        this.heartbeatSeconds = 15;
    }

    private static int number(Config config, String name, int byDefault) {
        return config.getOptionalValue("quikapp.realtime." + name, Integer.class)
                .orElse(byDefault);
    }

    /** {@code send-workers}: threads that send, by default one a core, 2 to 8. */
    int workers() {
        return workers;
    }

    /** {@code queue-events}: how many events may wait for one client, 1,000 by default. */
    int queueEvents() {
        return queueEvents;
    }

    /** {@code queue-chars}: how many characters may wait for one client, 1,048,576 by default. */
    int queueChars() {
        return queueChars;
    }

    /** {@code stall-millis}: how long a send may block its neighbours, 200 ms by default. */
    Duration stall() {
        return stall;
    }

    /** {@code patience-seconds}: how long a send to a slow client may last until it is shed, 10 s by default. */
    Duration patience() {
        return patience;
    }

    /** {@code slow-clients}: how many slow clients get a thread of their own at a time, 200 by default. */
    int slowClients() {
        return slowClients;
    }

    /** {@code heartbeat-seconds}: how often a client must send something, 15 s by default. */
    public int heartbeatSeconds() {
        return heartbeatSeconds;
    }
}
