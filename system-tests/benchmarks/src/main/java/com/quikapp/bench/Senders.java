package com.quikapp.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Sends messages into all rooms at a steady pace and measures what the server uses for a delivery. */
final class Senders {

    /** Deliveries that may be outstanding while the server is warmed. */
    private static final int UNDERWAY = 4_000;

    private static final Duration MEASURED = Duration.ofSeconds(8);

    private final Load load;
    private final Swarm swarm;
    private final List<SwarmConnection> senders;
    private final IntFunction<String> frames;
    private final ServerProcess server;
    private int sent;

    /**
     * @param senders one connection in each room
     * @param frames the frame to send into a room, by its number
     */
    Senders(Load load, Swarm swarm, List<SwarmConnection> senders, IntFunction<String> frames, ServerProcess server) {
        this.load = load;
        this.swarm = swarm;
        this.senders = senders;
        this.frames = frames;
        this.server = server;
    }

    /**
     * Sends as fast as the server delivers: at the measured pace its compilers would not be done with the path of a
     * message for many minutes.
     */
    void warmUp(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (int burst = 0; System.nanoTime() < end; burst++) {
            send(burst % load.rooms());
            swarm.await((long) sent * load.members() - UNDERWAY);
        }
        swarm.await((long) sent * load.members());
    }

    /** Microseconds of the server's processor time a delivery. */
    double microsPerDelivery() throws IOException {
        long deliveries = swarm.received();
        Duration cpu = server.cpu();
        send(MEASURED);
        return server.cpu().minus(cpu).toNanos() / 1_000.0 / (swarm.received() - deliveries);
    }

    /** Sends for so long, and returns when everything has been delivered. */
    void send(Duration duration) {
        long start = System.nanoTime();
        int burst = 0;
        for (long next = start; next - start < duration.toNanos(); next += load.gapNanos()) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            send(burst++ % load.rooms());
        }
        swarm.await((long) sent * load.members());
    }

    private void send(int room) {
        for (int message = 0; message < load.burst(); message++) {
            senders.get(room).send(frames.apply(room));
            sent++;
        }
    }
}
