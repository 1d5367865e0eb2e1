package com.quikapp.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** How a client opens a connection, and what the texts that it sends look like on it. */
interface Wire {

    /** How long a client waits for an answer before it gives the connection up. */
    int PATIENCE_MILLIS = 10_000;

    /** Does what comes before the first text, on a channel that is connected and blocks. */
    void open(SocketChannel channel) throws IOException;

    /** The bytes of a text, ready to be written. */
    ByteBuffer frame(String text);

    /**
     * Sends a text of ASCII as it stands and gives the answer up to the end that is waited for, and what came with it. Fails
     * when nothing comes: among tens of thousands of connections a bare server leaves one unread now and then.
     */
    static String ask(SocketChannel channel, String question, String end) throws IOException {
        write(channel, ByteBuffer.wrap(question.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder answer = new StringBuilder();
        channel.socket().setSoTimeout(PATIENCE_MILLIS);
        InputStream input = channel.socket().getInputStream();
        byte[] part = new byte[4096];
        while (answer.indexOf(end) < 0) {
            int count = input.read(part);
            if (count < 0) {
                throw new IOException("The connection ended: " + answer);
            }
            answer.append(new String(part, 0, count, StandardCharsets.ISO_8859_1));
        }
        return answer.toString();
    }

    /** Writes all of it. */
    static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
