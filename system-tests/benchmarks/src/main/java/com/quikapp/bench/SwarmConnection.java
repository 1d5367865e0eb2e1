package com.quikapp.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
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
    private static final int SILENCE_MILLIS = 5_000;

    private final SocketChannel channel;
    private final byte[] marker;
    private final AtomicLong received;
    private int matched;
    private volatile boolean ended;

    SwarmConnection(SocketChannel channel, byte[] marker, AtomicLong received) {
        this.channel = channel;
        this.marker = marker;
        this.received = received;
    }

    SocketChannel channel() {
        return channel;
    }

    /** The opening handshake (RFC 6455, section 4), on the channel that still blocks. */
    void shakeHands(URI server, String path, String headers) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n";
        write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder answer = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (answer.indexOf("\r\n\r\n") < 0) {
            if (channel.read(one.clear()) < 0) {
                throw new IOException("The connection ended: " + answer);
            }
            answer.append((char) one.get(0));
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

    /** Whether the server has ended it. One that nobody has read yet is read to its end, or until nothing comes. */
    boolean isEnded() throws IOException {
        if (!channel.isBlocking()) {
            return ended;
        }
        channel.socket().setSoTimeout(SILENCE_MILLIS);
        try {
            channel.socket().getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException silence) {
            return false;
        } catch (SocketException reset) {
            return true;
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
