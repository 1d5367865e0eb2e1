package com.quikapp.platform.role;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.Drain;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;

/** Ends this server as a failure: whatever watches it, a service manager for example, tells of it and starts it anew. */
@Service
class ServerEnd {

    private final Drain drain;
    private final ManagedThreadFactory threads;

    @Inject
    ServerEnd(Drain drain, ManagedThreadFactory threads) {
        this.drain = drain;
        this.threads = threads;
    }

    /** Returns at once, for the end waits until a start that is under way is over. */
    void begin() {
        threads.newThread(this::end).start();
    }

    private void end() {
        try {
            drain.begin();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().exit(1);
        }
    }
}
