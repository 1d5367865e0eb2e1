package com.quikapp.server;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket on which anything can be sent, byte by byte (RFC 6455, section 5.2). */
final class RawSocket implements AutoCloseable {

    static final int FINAL = 0x80;
    static final int CONTINUATION = 0x0;
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int PING = 0x9;
    static final int PONG = 0xA;

    private static final int MASKED = 0x80;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int RECEIVE_BUFFER = 16 * 1024;

    private final Socket socket;
    private final DataInputStream input;

    /** A frame that has come. */
    record Received(int opcode, byte[] payload) {

        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        int closeCode() {
            return ByteBuffer.wrap(payload).getShort();
        }
    }

    /** @param early what is sent right behind the request, before its answer */
    RawSocket(URI server, String accessToken, byte... early) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.setSoTimeout(PATIENCE_MILLIS);
        input = new DataInputStream(socket.getInputStream());
        byte[] request = ("GET /ws/v1 HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer "
                        + accessToken
                        + "\r\nConnection: keep-alive, upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        write(ByteBuffer.allocate(request.length + early.length)
                .put(request)
                .put(early)
                .array());
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) input.readByte());
        }
        if (!answer.toString().startsWith("HTTP/1.1 101 ") || answer.indexOf("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") < 0) {
            throw new IOException("No WebSocket: " + answer);
        }
    }

    void write(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void send(int first, String payload) throws IOException {
        send(first, payload.getBytes(StandardCharsets.UTF_8));
    }

    void send(int first, byte... payload) throws IOException {
        write(frame(first, payload));
    }

    /** A frame with this first byte, masked. */
    static byte[] frame(int first, byte... payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (MASKED | payload.length));
        } else if (payload.length < 1 << 16) {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (MASKED | 127)).putLong(payload.length);
        }
        byte[] mask = {1, 2, 3, 4};
        frame.put(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ mask[i % mask.length]));
        }
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }

    /** The next frame of this kind; those of others are passed over. */
    Received await(int opcode) throws IOException {
        while (true) {
            Received frame = read();
            if (frame.opcode() == opcode) {
                return frame;
            }
        }
    }

    private Received read() throws IOException {
        int first = input.readUnsignedByte();
        int length = input.readUnsignedByte();
        if (length == 126) {
            length = input.readUnsignedShort();
        } else if (length == 127) {
            length = Math.toIntExact(input.readLong());
        }
        return new Received(first & 0xF, input.readNBytes(length));
    }

    /** Whether the server has given the connection back, in its time. */
    boolean isCut() throws IOException {
        try {
            while (true) {
                read();
            }
        } catch (EOFException | SocketException ended) {
            return true;
        }
    }

    /** Whether the server has given the connection back, told without reading what it sent. */
    boolean isBroken() {
        try {
            send(FINAL | PING, (byte) 0);
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
