package com.quikapp.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A WebSocket (RFC 6455).
 *
 * @param headers further lines of the handshake, each with its end
 */
record WebSocketWire(URI server, String path, String headers) implements Wire {

    private static final int MASK = 0x80;
    private static final int FINAL_TEXT = 0x81;

    /** The opening handshake, section 4. */
    @Override
    public void open(SocketChannel channel) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n";
        String answer = Wire.ask(channel, request, "\r\n\r\n");
        if (answer.startsWith("HTTP/1.1 503")) {
            throw NotNow.in(answer);
        }
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("No WebSocket: " + answer);
        }
    }

    /** A text frame of less than 64 KiB, masked with zeros. */
    @Override
    public ByteBuffer frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) FINAL_TEXT);
        if (payload.length < 126) {
            frame.put((byte) (MASK | payload.length));
        } else {
            frame.put((byte) (MASK | 126)).putShort((short) payload.length);
        }
        return frame.putInt(0).put(payload).flip();
    }
}
