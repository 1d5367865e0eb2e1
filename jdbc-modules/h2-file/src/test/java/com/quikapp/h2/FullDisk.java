package com.quikapp.h2;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.h2.store.fs.FileBase;

/** A file on a disk that can be filled, freed and broken; keeps the last write. */
final class FullDisk extends FileBase {

    private final Semaphore attempts = new Semaphore(0);
    private volatile boolean full;
    private volatile boolean broken;
    private volatile byte[] written = {};

    void fill() {
        full = true;
    }

    void free() {
        full = false;
    }

    void breakDown() {
        broken = true;
    }

    boolean isFull() {
        return full;
    }

    String content() {
        return new String(written, UTF_8);
    }

    /** Waits until so many more writes have failed. */
    void awaitAttempts(int count) throws InterruptedException {
        if (!attempts.tryAcquire(count, 30, TimeUnit.SECONDS)) {
            throw new AssertionError("Nothing was written");
        }
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        if (full || broken) {
            attempts.release();
            throw new IOException(full ? "No space left on device" : "Input/output error");
        }
        written = new byte[source.remaining()];
        source.get(written);
        return written.length;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return write(source, 0);
    }

    @Override
    public int read(ByteBuffer target) {
        return -1;
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public FileChannel position(long position) {
        return this;
    }

    @Override
    public long size() {
        return written.length;
    }

    @Override
    public FileChannel truncate(long size) {
        return this;
    }
}
