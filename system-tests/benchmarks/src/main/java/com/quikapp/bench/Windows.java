package com.quikapp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A few connections on one thread, each of which always keeps the same number of frames unanswered: as much load as the
 * server takes, for as little work on this side as can be.
 */
final class Windows implements AutoCloseable {

    private static final int WINDOW = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI server;
    private final String answer;
    private final Selector selector;
    private final List<Line> lines = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private volatile boolean open;
    private volatile boolean ended;

    /** @param answer the text that comes back once for each frame */
    Windows(URI server, String answer) {
        this.server = server;
        this.answer = answer;
        try {
            this.selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a connection.
     *
     * @param hello its first frame, or nothing; it is not answered
     */
    void connect(String path, String headers, String hello, Supplier<String> frames) {
        try {
            AtomicLong answered = new AtomicLong();
            SwarmConnection connection = SwarmConnection.open(server, path, headers, answer, answered);
            if (!hello.isEmpty()) {
                connection.send(hello);
            }
            lines.add(new Line(connection, answered, frames));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to read and answer; no connection may be added after that. */
    void listen() {
        try {
            for (Line line : lines) {
                line.connection.channel().configureBlocking(false);
                line.connection.channel().register(selector, SelectionKey.OP_READ, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::run, "windows");
        thread.setDaemon(true);
        thread.start();
    }

    /** Nanoseconds for each answer while this lasts. Nothing is under way before it and after it. */
    double nanosEach(Duration duration) {
        long before = answered();
        long start = System.nanoTime();
        load(duration);
        return (System.nanoTime() - start) / (double) (answered() - before);
    }

    /** Keeps the windows full for so long, and waits until all is answered. */
    void load(Duration duration) {
        open = true;
        selector.wakeup();
        Pause.of(duration);
        open = false;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lines.stream().anyMatch(Line::waits)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Some frames were never answered");
            }
            Pause.of(Duration.ofMillis(5));
        }
    }

    long answered() {
        return lines.stream().mapToLong(line -> line.answered.get()).sum();
    }

    @Override
    public void close() {
        ended = true;
        selector.wakeup();
        lines.forEach(line -> line.connection.close());
    }

    private void run() {
        try (selector) {
            while (!ended) {
                if (open) {
                    lines.forEach(Line::fill);
                }
                selector.select(key -> ((Line) key.attachment()).read(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Line {

        private final SwarmConnection connection;
        private final AtomicLong answered;
        private final Supplier<String> frames;
        private volatile long sent;

        Line(SwarmConnection connection, AtomicLong answered, Supplier<String> frames) {
            this.connection = connection;
            this.answered = answered;
            this.frames = frames;
        }

        boolean waits() {
            return sent > answered.get();
        }

        void read(SelectionKey key) {
            connection.read(key, buffer);
        }

        /** Called by the one thread that sends. */
        void fill() {
            long until = answered.get() + WINDOW;
            long next = sent;
            for (; next < until; next++) {
                connection.send(frames.get());
            }
            sent = next;
        }
    }
}
