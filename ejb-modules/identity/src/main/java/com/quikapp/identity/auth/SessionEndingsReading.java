package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.threads.Repeated;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads at the start and every half minute which sessions have ended. Most are heard of at once; this finds what ended on
 * another server before this one listened, and all there is on a server that does not listen because it has no clients.
 */
@Service
class SessionEndingsReading implements StartAction {

    private static final long EVERY_SECONDS = 30;

    private final SessionEndings endings;
    private final ManagedScheduledExecutorService scheduler;
    private @Nullable ScheduledFuture<?> reading;

    @Inject
    SessionEndingsReading(SessionEndings endings, ManagedScheduledExecutorService scheduler) {
        this.endings = endings;
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        endings.read();
        var read = new Repeated("Ended sessions cannot be read now", Level.DEBUG, endings::read);
        reading = scheduler.scheduleWithFixedDelay(read, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (reading != null) {
            reading.cancel(false);
        }
    }
}
