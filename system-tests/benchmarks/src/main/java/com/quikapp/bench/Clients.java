package com.quikapp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Many clients that are dropped at once and come back as fast as they can, as often as they are asked to come later. */
final class Clients implements AutoCloseable {

    private static final int THREADS = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI server;
    private final int count;
    private final IntFunction<Greeting> greetings;
    private final Selector selector;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "clients");
        thread.setDaemon(true);
        return thread;
    });
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private final Queue<Client> opened = new ConcurrentLinkedQueue<>();
    private final List<Client> all = new ArrayList<>();
    private volatile boolean ended;

    /**
     * How a client connects.
     *
     * @param hello its first frame
     * @param welcome what the answer to it has in it, or nothing
     */
    record Greeting(String path, String headers, String hello, String welcome) {}

    private record Client(int number, SwarmConnection connection, AtomicLong welcomed) {}

    Clients(URI server, int count, IntFunction<Greeting> greetings) throws IOException {
        this.server = server;
        this.count = count;
        this.greetings = greetings;
        this.selector = Selector.open();
        Thread reader = new Thread(this::read, "clients-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns when all have been welcomed. */
    void comeBack() {
        for (int number = 0; number < count; number++) {
            int client = number;
            threads.execute(() -> open(client));
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (welcomed() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + welcomed() + " of " + count + " came back");
            }
            Pause.of(Duration.ofMillis(20));
        }
    }

    /** Breaks all connections without a word. */
    void drop() {
        synchronized (all) {
            all.forEach(client -> client.connection.close());
            all.clear();
        }
    }

    private long welcomed() {
        synchronized (all) {
            return all.stream().filter(client -> client.welcomed.get() > 0).count();
        }
    }

    private void open(int number) {
        Greeting greeting = greetings.apply(number);
        AtomicLong welcomed = new AtomicLong(greeting.hello.isEmpty() ? 1 : 0);
        try {
            SwarmConnection connection =
                    SwarmConnection.open(server, greeting.path, greeting.headers, greeting.welcome, welcomed);
            if (!greeting.hello.isEmpty()) {
                connection.send(greeting.hello);
            }
            connection.channel().configureBlocking(false);
            Client client = new Client(number, connection, welcomed);
            synchronized (all) {
                all.add(client);
            }
            opened.add(client);
            selector.wakeup();
        } catch (NotNow refused) {
            later(
                    number,
                    refused.retryAfter().toMillis()
                            + ThreadLocalRandom.current().nextInt(1_000));
        } catch (IOException | UncheckedIOException broken) {
            later(number);
        }
    }

    /** As the protocol asks of clients that find a server overloaded. */
    private void later(int number) {
        later(number, ThreadLocalRandom.current().nextInt(2_000, 15_000));
    }

    private void later(int number, long millis) {
        threads.schedule(() -> open(number), millis, TimeUnit.MILLISECONDS);
    }

    private void read() {
        try (selector) {
            while (!ended) {
                for (Client client = opened.poll(); client != null; client = opened.poll()) {
                    register(client);
                }
                selector.select(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(Client client) {
        try {
            client.connection.channel().register(selector, SelectionKey.OP_READ, client);
        } catch (ClosedChannelException dropped) {
            // It was dropped before anything came.
        }
    }

    private void read(SelectionKey key) {
        Client client = (Client) key.attachment();
        client.connection.read(key, buffer);
        if (client.connection.isBroken() && client.welcomed.get() == 0) {
            synchronized (all) {
                all.remove(client);
            }
            client.connection.close();
            later(client.number);
        }
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
        drop();
        selector.wakeup();
    }
}
