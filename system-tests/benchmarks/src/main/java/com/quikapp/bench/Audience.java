package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Rooms whose members are spread over several servers, and who tell how long a message took to each of them. */
final class Audience implements AutoCloseable {

    private static final int ROOMS = 10;
    private static final int MEMBERS = 20;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Latencies latencies = new Latencies();
    private final List<SwarmConnection> connections = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private final Selector selector;
    private volatile boolean ended;
    private long sent;
    private long arrivedBefore;

    Audience(Company company, List<URI> servers) throws IOException {
        selector = Selector.open();
        String hello = Json.object("type", "hello", "resume", Json.object()).toString();
        for (int room = 0; room < ROOMS; room++) {
            Person person = company.hire("Member" + room);
            channels.add(company.channel("private", person));
            for (int member = 0; member < MEMBERS; member++) {
                URI server = servers.get(member % servers.size());
                SwarmConnection connection =
                        SwarmConnection.open(server, "/ws/v1", bearer(person), "\n", new AtomicLong());
                connection.send(hello);
                connection.channel().configureBlocking(false);
                connection.channel().register(selector, SelectionKey.OP_READ, new Clocked(latencies));
                connections.add(connection);
            }
        }
        start(this::read);
        start(this::keepAlive);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "audience");
        thread.setDaemon(true);
        thread.start();
    }

    private void keepAlive() {
        String ping = Json.object("type", "ping").toString();
        while (!ended) {
            connections.forEach(connection -> connection.send(ping));
            Pause.of(HEARTBEAT);
        }
    }

    /** Messages a second when each is sent as soon as the ones before it have arrived everywhere, with some under way. */
    double saturate(Duration duration, int underWay) {
        long start = System.nanoTime();
        long before = sent;
        while (System.nanoTime() - start < duration.toNanos()) {
            post();
            awaitArrived(sent - underWay);
        }
        awaitArrived(sent);
        return (sent - before) * 1e9 / (System.nanoTime() - start);
    }

    /** The time in milliseconds in which 99 of 100 deliveries arrive at this pace. */
    double p99(double perSecond, Duration duration) {
        latencies.clear();
        arrivedBefore = sent;
        long start = System.nanoTime();
        long gap = (long) (1e9 / perSecond);
        for (long next = start; next - start < duration.toNanos(); next += gap) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            post();
        }
        awaitArrived(sent);
        return latencies.p99();
    }

    private void post() {
        int room = (int) (sent % ROOMS);
        int member = (int) (sent / ROOMS % MEMBERS);
        connections.get(room * MEMBERS + member).send(Posts.frame(channels.get(room), Clocked.text()));
        sent++;
    }

    /** Each message comes to all members, and to its sender once more as an acknowledgement. */
    private void awaitArrived(long messages) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (latencies.count() < (messages - arrivedBefore) * (MEMBERS + 1)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Messages did not arrive: " + latencies.count());
            }
            LockSupport.parkNanos(200_000);
        }
    }

    private static String bearer(Person person) {
        return "Authorization: Bearer " + person.accessToken() + "\r\n";
    }

    private void read() {
        try (selector) {
            while (!ended) {
                selector.select(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        try {
            int count = ((SocketChannel) key.channel()).read(buffer.clear());
            if (count < 0) {
                key.cancel();
            } else {
                ((Clocked) key.attachment()).read(buffer.flip());
            }
        } catch (IOException e) {
            key.cancel();
        }
    }

    @Override
    public void close() {
        ended = true;
        selector.wakeup();
        connections.forEach(SwarmConnection::close);
    }
}
