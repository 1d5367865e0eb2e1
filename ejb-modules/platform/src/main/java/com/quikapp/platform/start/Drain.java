package com.quikapp.platform.start;

import com.quikapp.platform.Service;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a server takes its leave: it says that it is not ready, gives the load balancer a moment to notice
 * ({@code quikapp.drain.notice}), and then sends its clients away. Requests are answered all the time.
 */
@Service
public class Drain {

    private static final System.Logger LOG = System.getLogger(Drain.class.getName());

    private final Duration notice;
    private final Iterable<DrainAction> actions;

    /** Of the drain that runs or has run: opens when the clients have been sent away. Changes under the lock of this object. */
    private volatile @Nullable CountDownLatch current;

    @Inject
    public Drain(
            @ConfigProperty(name = "quikapp.drain.notice", defaultValue = "PT3S") Duration notice,
            @Any Instance<DrainAction> actions) {
        this(notice, (Iterable<DrainAction>) actions);
    }

    Drain(Duration notice, Iterable<DrainAction> actions) {
        this.notice = notice;
        this.actions = actions;
    }

    /** Whether the server is not to be given new clients. */
    public boolean isDraining() {
        return current != null;
    }

    /** Drains the server and returns when its clients have been sent away; whoever comes second waits for the same. */
    public void begin() throws InterruptedException {
        var own = new CountDownLatch(1);
        var running = enter(own);
        if (running != own) {
            running.await();
            return;
        }
        try {
            LOG.log(Level.INFO, "The server drains");
            Thread.sleep(notice.toMillis());
            for (var action : actions) {
                if (refuse(own, action)) {
                    action.drain();
                }
            }
            LOG.log(Level.INFO, "The server has sent its clients away");
        } finally {
            own.countDown();
        }
    }

    private synchronized CountDownLatch enter(CountDownLatch own) {
        var running = current == null ? own : current;
        current = running;
        return running;
    }

    /** Answers whether the drain goes on: one that was cancelled must refuse nobody any more. */
    private synchronized boolean refuse(CountDownLatch own, DrainAction action) {
        boolean goesOn = current == own;
        if (goesOn) {
            action.refuse();
        }
        return goesOn;
    }

    /** Makes a drained server ready again. */
    public synchronized void cancel() {
        if (current != null) {
            current = null;
            actions.forEach(DrainAction::undrain);
            LOG.log(Level.INFO, "The server takes clients again");
        }
    }
}
