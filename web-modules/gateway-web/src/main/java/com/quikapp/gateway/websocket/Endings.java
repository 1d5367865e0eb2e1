package com.quikapp.gateway.websocket;

import com.quikapp.platform.Service;
import com.quikapp.platform.threads.Daemons;
import jakarta.annotation.PreDestroy;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Gives connections back, on threads that have nothing else to do; those of clients that do not answer a close after five seconds. */
@Service
public class Endings {

    private static final System.Logger LOG = System.getLogger(Endings.class.getName());
    private static final long ANSWER_SECONDS = 5;

    private final ScheduledExecutorService waiting =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-ending-wait"));
    private final ExecutorService ending = Executors.newCachedThreadPool(new Daemons("quikapp-ending"));

    /** The client has been told to close. */
    void expect(FrameWriter writer) {
        try {
            waiting.schedule(() -> begin(writer), ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.DEBUG, "The server stops, and all connections with it");
        }
    }

    void begin(FrameWriter writer) {
        if (!writer.hasEnded()) {
            try {
                ending.execute(writer::end);
            } catch (RejectedExecutionException stopping) {
                LOG.log(Level.DEBUG, "The server stops, and all connections with it");
            }
        }
    }

    @PreDestroy
    void stop() {
        waiting.shutdownNow();
        ending.shutdown();
    }
}
