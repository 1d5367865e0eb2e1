package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    /** @param workers threads that send; 0 stands for one a core, 2 to 8 */
    @Inject
    BroadcastConfig(
            @ConfigProperty(name = "quikapp.realtime.send-workers", defaultValue = "0") int workers,
            @ConfigProperty(name = "quikapp.realtime.queue-events", defaultValue = "1000") int queueEvents,
            @ConfigProperty(name = "quikapp.realtime.queue-chars", defaultValue = "1048576") int queueChars,
            @ConfigProperty(name = "quikapp.realtime.stall", defaultValue = "PT0.2S") Duration stall,
            @ConfigProperty(name = "quikapp.realtime.patience", defaultValue = "PT10S") Duration patience,
            @ConfigProperty(name = "quikapp.realtime.slow-clients", defaultValue = "200") int slowClients,
            @ConfigProperty(name = "quikapp.realtime.heartbeat", defaultValue = "PT15S") Duration heartbeat) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = workers > 0 ? workers : Math.min(8, Math.max(2, cores));
        this.queueEvents = queueEvents;
        this.queueChars = queueChars;
        this.stall = stall;
        this.patience = patience;
        this.slowClients = slowClients;
        this.heartbeatSeconds = (int) heartbeat.toSeconds();
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

    /** How many characters are sent again to a client that comes back: twice those that may wait for it. */
    int resumeChars() {
        return 2 * queueChars;
    }

    /** {@code stall}: how long a send may block its neighbours, 200 ms by default. */
    Duration stall() {
        return stall;
    }

    /** {@code patience}: how long a send to a slow client may last until it is shed, 10 s by default, and the most by the server's own timeout. */
    Duration patience() {
        return patience;
    }

    /** {@code slow-clients}: how many slow clients get a thread of their own at a time, 200 by default. */
    int slowClients() {
        return slowClients;
    }

    /** {@code heartbeat}: how often a client must send something, 15 s by default. */
    public int heartbeatSeconds() {
        return heartbeatSeconds;
    }
}
