package com.quikapp.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** One connection of a swarm: shakes hands, sends small frames, counts a marker in the bytes that come in. */
final class SwarmConnection implements AutoCloseable {

    private static final int MASK = 0x80;
    private static final int FINAL_TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int SILENCE_MILLIS = 5_000;

    private final SocketChannel channel;
    private final byte[] marker;
    private final AtomicLong received;
    private int matched;
    private volatile boolean ended;

    private SwarmConnection(SocketChannel channel, byte[] marker, AtomicLong received) {
        this.channel = channel;
        this.marker = marker;
        this.received = received;
    }

    /** Connects and shakes hands. */
    static SwarmConnection open(URI server, String path, String headers, String marker, AtomicLong received)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        SwarmConnection connection = new SwarmConnection(channel, marker.getBytes(StandardCharsets.US_ASCII), received);
        connection.shakeHands(server, path, headers);
        return connection;
    }

    SocketChannel channel() {
        return channel;
    }

    /** The opening handshake (RFC 6455, section 4), on the channel that still blocks. */
    private void shakeHands(URI server, String path, String headers) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n";
        write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder answer = new StringBuilder();
        ByteBuffer part = ByteBuffer.allocate(1024);
        for (int end = -1; end < 0; end = answer.indexOf("\r\n\r\n")) {
            if (channel.read(part.clear()) < 0) {
                throw new IOException("The connection ended: " + answer);
            }
            answer.append(StandardCharsets.ISO_8859_1.decode(part.flip()));
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("No WebSocket: " + answer);
        }
    }

    /** Sends a text frame of less than 64 KiB, masked with zeros. */
    synchronized void send(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) FINAL_TEXT);
        if (payload.length < 126) {
            frame.put((byte) (MASK | payload.length));
        } else {
            frame.put((byte) (MASK | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload).flip();
        try {
            write(frame);
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

    /** Reads what nobody has read yet, and tells whether the server has closed it with this code (RFC 6455, 7.4). */
    boolean isClosedWith(int code) throws IOException {
        channel.socket().setSoTimeout(SILENCE_MILLIS);
        InputStream in = new BufferedInputStream(channel.socket().getInputStream());
        int tail = 0;
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                tail = tail << 8 | next;
                if (tail >>> 24 == CLOSE && (tail & 0xffff) == code) {
                    return true;
                }
            }
            return false;
        } catch (SocketTimeoutException | SocketException silence) {
            return false;
        }
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

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
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
