package com.quikapp.platform.eventlog;

import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The embedded event log with its connector, without a container: an emitter into it, and consumers of it. */
public final class LoopBack implements Emitter<String> {

    private final InJvmLog log = new InJvmLog();
    private final InJvmConnector connector = new InJvmConnector(log);

    public InJvmLog log() {
        return log;
    }

    /** The batches a consumer of the topic gets as it asks for them. */
    public Multi<Message<List<String>>> consumer(String name, String topic) {
        return log.subscribe(name, List.of(topic), Duration.ZERO).batches();
    }

    @Override
    public <M extends Message<? extends String>> void send(M message) {
        connector.publish(message);
    }

    @Override
    public CompletionStage<Void> send(String payload) {
        throw new UnsupportedOperationException("Events have a topic");
    }

    @Override
    public void complete() {
        // Nothing is kept open.
    }

    @Override
    public void error(Exception failure) {
        throw new UnsupportedOperationException("Events do not fail", failure);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean hasRequests() {
        return true;
    }
}
