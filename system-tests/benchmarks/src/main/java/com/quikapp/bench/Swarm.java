package com.quikapp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Many cheap connections on one thread, which only count what they receive. */
final class Swarm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int BUFFER = 256 * 1024;

    private final URI server;
    private final String marker;
    private final Selector selector;
    private final List<SwarmConnection> connections = new CopyOnWriteArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private volatile boolean ended;

    /** @param marker the text that stands in a frame once per delivery */
    Swarm(URI server, String marker) {
        this.server = server;
        this.marker = marker;
        try {
            this.selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens one WebSocket and sends the first frame on it, if there is one. */
    SwarmConnection connect(String path, String headers, String hello) {
        SwarmConnection connection = connect(new WebSocketWire(server, path, headers));
        if (!hello.isEmpty()) {
            connection.send(hello);
        }
        return connection;
    }

    /** Opens one connection. */
    SwarmConnection connect(Wire wire) {
        try {
            SwarmConnection connection = SwarmConnection.open(server, wire, marker, received);
            connections.add(connection);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts to read; no connection may be added after that. */
    void listen() {
        try {
            for (SwarmConnection connection : connections) {
                connection.channel().configureBlocking(false);
                connection.channel().register(selector, SelectionKey.OP_READ, connection);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "swarm");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Sends this frame on every connection again and again, also on those that come later, so that the server does not take
     * them for dead.
     */
    void keepAlive(String frame) {
        Thread heart = new Thread(() -> {
            while (!ended) {
                connections.forEach(connection -> connection.send(frame));
                Pause.of(HEARTBEAT);
            }
        });
        heart.setDaemon(true);
        heart.start();
    }

    /** Deliveries on all connections so far. */
    long received() {
        return received.get();
    }

    /** Waits until so many deliveries have come. */
    void await(long deliveries) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (received() < deliveries) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + received() + " of " + deliveries + " deliveries came");
            }
            Pause.of(Duration.ofMillis(5));
        }
    }

    List<SwarmConnection> connections() {
        return connections;
    }

    @Override
    public void close() {
        ended = true;
        selector.wakeup();
        connections.forEach(SwarmConnection::close);
    }

    /** Closing the selector frees the connections' file descriptors; until then they stay open. */
    private void read() {
        try (selector) {
            while (!ended) {
                selector.select(key -> ((SwarmConnection) key.attachment()).read(key, buffer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
