package com.quikapp.platform.start;

import com.quikapp.platform.Service;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Drains the server on SIGTERM before the runtime hears of it. The runtime closes its ports first thing, so afterwards it
 * would be too late to tell anybody; and shutdown hooks run all at the same time. A second SIGTERM hurries. One that comes
 * while an administrator has the server drained waits for the end of that.
 */
@Service
class TerminationSignal implements StartAction {

    private static final System.Logger LOG = System.getLogger(TerminationSignal.class.getName());
    private static final Signal TERM = new Signal("TERM");

    private final Drain drain;
    private final AtomicBoolean told = new AtomicBoolean();
    private @Nullable SignalHandler runtime;

    @Inject
    TerminationSignal(Drain drain) {
        this.drain = drain;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void start() {
        try {
            runtime = Signal.handle(TERM, this::terminate);
        } catch (IllegalArgumentException reserved) {
            LOG.log(Level.WARNING, "SIGTERM stops this server without draining it: the Java runtime runs with -Xrs");
        }
    }

    private void terminate(Signal signal) {
        try {
            if (told.compareAndSet(false, true)) {
                drain.begin();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            if (runtime != null) {
                runtime.handle(signal);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (runtime != null) {
            Signal.handle(TERM, runtime);
        }
    }
}
