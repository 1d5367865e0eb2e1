package com.quikapp.platform.start;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.DatabaseWait;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Runs the start actions in order and remembers that the server is ready for work. Called once by the gateway. */
@Service
public class Lifecycle {

    private static final System.Logger LOG = System.getLogger(Lifecycle.class.getName());

    private final Instance<StartAction> actions;
    private volatile boolean ready;

    @Inject
    public Lifecycle(@Any Instance<StartAction> actions) {
        this.actions = actions;
    }

    /** @throws IllegalStateException when an action fails though the database is there; the server stays unready */
    public void start() {
        var database = new DatabaseWait();
        actions.stream()
                .sorted(Comparator.comparingInt(StartAction::order))
                .forEach(action -> database.run(() -> run(action)));
        ready = true;
        LOG.log(System.Logger.Level.INFO, "QuikApp is ready");
    }

    public boolean isReady() {
        return ready;
    }

    private void run(StartAction action) {
        try {
            action.start();
        } catch (Exception cause) {
            throw new IllegalStateException(
                    "Start action failed: " + action.getClass().getSimpleName(), cause);
        }
    }
}
