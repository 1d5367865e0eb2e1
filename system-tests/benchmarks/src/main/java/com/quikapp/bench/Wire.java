package com.quikapp.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** How a client opens a connection, and what the texts that it sends look like on it. */
interface Wire {

    /** Does what comes before the first text, on a channel that is connected and blocks. */
    void open(SocketChannel channel) throws IOException;

    /** The bytes of a text, ready to be written. */
    ByteBuffer frame(String text);

    /** Sends a text of ASCII as it stands and gives the answer up to the end that is waited for, and what came with it. */
    static String ask(SocketChannel channel, String question, String end) throws IOException {
        write(channel, ByteBuffer.wrap(question.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder answer = new StringBuilder();
        ByteBuffer part = ByteBuffer.allocate(4096);
        while (answer.indexOf(end) < 0) {
            if (channel.read(part.clear()) < 0) {
                throw new IOException("The connection ended: " + answer);
            }
            answer.append(StandardCharsets.ISO_8859_1.decode(part.flip()));
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
