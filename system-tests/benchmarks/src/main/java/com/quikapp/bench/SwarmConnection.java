package com.quikapp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** One connection of a swarm: sends small texts, counts a marker in the bytes that come in. */
final class SwarmConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final Wire wire;
    private final byte[] marker;
    private final AtomicLong received;
    private int matched;
    private volatile boolean ended;

    private SwarmConnection(SocketChannel channel, Wire wire, byte[] marker, AtomicLong received) {
        this.channel = channel;
        this.wire = wire;
        this.marker = marker;
        this.received = received;
    }

    /** Connects to a server and opens a WebSocket. */
    static SwarmConnection open(URI server, String path, String headers, String marker, AtomicLong received)
            throws IOException {
        return open(server, new WebSocketWire(server, path, headers), marker, received);
    }

    /**
     * Connects to a server.
     *
     * @param marker the text that is counted in what comes, by {@code received}
     */
    static SwarmConnection open(URI server, Wire wire, String marker, AtomicLong received) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        try {
            wire.open(channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
        return new SwarmConnection(channel, wire, marker.getBytes(StandardCharsets.US_ASCII), received);
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends a text. */
    synchronized void send(String text) {
        try {
            Wire.write(channel, wire.frame(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what is there and counts; frames' borders do not matter, the marker is in payloads only. */
    void read(SelectionKey key, ByteBuffer buffer) {
        try {
            int count = channel.read(buffer.clear());
            if (count < 0) {
                ended = true;
                key.cancel();
                return;
            }
            for (int i = 0; i < count; i++) {
                step(buffer.get(i));
            }
        } catch (IOException e) {
            ended = true;
            key.cancel();
        }
    }

    /** Whether it has broken, as far as it was read. */
    boolean isBroken() {
        return ended;
    }

    private void step(byte next) {
        if (next == marker[matched]) {
            if (++matched == marker.length) {
                matched = 0;
                received.incrementAndGet();
            }
        } else {
            matched = next == marker[0] ? 1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
