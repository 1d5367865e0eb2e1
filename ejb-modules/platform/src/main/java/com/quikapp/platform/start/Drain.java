package com.quikapp.platform.start;

import com.quikapp.platform.Service;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a server takes its leave: it says that it is not ready, gives the load balancer a moment to notice
 * ({@code quikapp.drain.notice}), and then sends its clients away. Requests are answered all the time.
 */
@Service
public class Drain {

    private static final System.Logger LOG = System.getLogger(Drain.class.getName());

    private final Duration notice;
    private final Instance<DrainAction> actions;
    private volatile boolean draining;

    @Inject
    public Drain(
            @ConfigProperty(name = "quikapp.drain.notice", defaultValue = "PT3S") Duration notice,
            @Any Instance<DrainAction> actions) {
        this.notice = notice;
        this.actions = actions;
    }

    /** Whether the server is not to be given new clients. */
    public boolean isDraining() {
        return draining;
    }

    /** Drains the server and returns when its clients have been sent away; a second call does nothing. */
    public void begin() throws InterruptedException {
        if (!turn(true)) {
            return;
        }
        LOG.log(Level.INFO, "The server drains");
        Thread.sleep(notice.toMillis());
        for (var action : actions) {
            if (draining) {
                action.drain();
            }
        }
        LOG.log(Level.INFO, "The server has sent its clients away");
    }

    /** Makes a drained server ready again. */
    public void cancel() {
        if (turn(false)) {
            actions.forEach(DrainAction::undrain);
            LOG.log(Level.INFO, "The server takes clients again");
        }
    }

    private synchronized boolean turn(boolean wanted) {
        boolean changed = draining != wanted;
        draining = wanted;
        return changed;
    }
}
