package com.quikapp.intelligence.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a stream one by one, with a look at the next; -1 at the end. */
final class ByteFeed implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int length;

    ByteFeed(InputStream in) {
        this.in = in;
    }

    int peek() throws IOException {
        if (at == length && !fill()) {
            return -1;
        }
        return buffer[at] & 0xFF;
    }

    int take() throws IOException {
        int next = peek();
        if (next >= 0) {
            at++;
        }
        return next;
    }

    /** Passes over all these Latin-1 characters. Returns the next that is none of them, which stays. */
    int skip(String these) throws IOException {
        int next = peek();
        while (next >= 0 && these.indexOf(next) >= 0) {
            at++;
            next = peek();
        }
        return next;
    }

    private boolean fill() throws IOException {
        if (length < 0) {
            return false;
        }
        at = 0;
        length = in.read(buffer);
        if (length < 0) {
            at = length;
            return false;
        }
        return length > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
