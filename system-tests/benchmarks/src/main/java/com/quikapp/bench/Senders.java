package com.quikapp.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Sends messages into all rooms at a steady pace and measures what the server uses for a delivery. */
final class Senders {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final Rooms rooms;
    private final Swarm swarm;
    private final List<SwarmConnection> senders;
    private final IntFunction<String> frames;
    private int sent;

    /**
     * @param senders one connection in each room
     * @param frames the frame to send into a room, by its number
     */
    Senders(Rooms rooms, Swarm swarm, List<SwarmConnection> senders, IntFunction<String> frames) {
        this.rooms = rooms;
        this.swarm = swarm;
        this.senders = senders;
        this.frames = frames;
    }

    /** Microseconds of the server's processor time a delivery. */
    double microsPerDelivery(ServerProcess server) throws IOException {
        long earlier = swarm.received();
        send(WARM_UP);
        swarm.await(earlier + (long) sent * rooms.members());
        long deliveries = swarm.received();
        Duration cpu = server.cpu();
        send(MEASURED);
        swarm.await(earlier + (long) sent * rooms.members());
        return server.cpu().minus(cpu).toNanos() / 1_000.0 / (swarm.received() - deliveries);
    }

    private void send(Duration duration) {
        long gap = 1_000_000_000L / ((long) rooms.rooms() * rooms.perSecond());
        long start = System.nanoTime();
        for (long next = start; next - start < duration.toNanos(); next += gap) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            int room = sent % rooms.rooms();
            senders.get(room).send(frames.apply(room));
            sent++;
        }
    }
}
