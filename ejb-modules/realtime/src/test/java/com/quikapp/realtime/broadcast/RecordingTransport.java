package com.quikapp.realtime.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.platform.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A client that remembers its frames, and can stop reading. */
final class RecordingTransport implements Transport {

    final List<String> frames = new CopyOnWriteArrayList<>();
    final AtomicReference<@Nullable CloseReason> closed = new AtomicReference<>();
    private final Semaphore reading = new Semaphore(Integer.MAX_VALUE / 2);

    /** From here on sends hang, until {@link #read}. */
    RecordingTransport stopReading() {
        reading.drainPermits();
        return this;
    }

    void read() {
        reading.release(Integer.MAX_VALUE / 2);
    }

    @Override
    public void send(Frame frame) throws IOException {
        try {
            reading.acquire();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        if (closed.get() != null) {
            throw new IOException("closed");
        }
        frames.add(SentText.of(frame));
    }

    @Override
    public void close(CloseReason reason) {
        closed.compareAndSet(null, reason);
        read();
    }

    /** The events of all frames in their order. */
    List<JsonNode> events() {
        var events = new ArrayList<JsonNode>();
        for (var frame : frames) {
            try {
                Json.mapper().readTree(frame).forEach(events::add);
            } catch (IOException malformed) {
                throw new IllegalStateException(frame, malformed);
            }
        }
        return events;
    }

    List<String> texts() {
        return events().stream().map(JsonNode::toString).toList();
    }
}
