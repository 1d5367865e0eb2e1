package com.quikapp.platform.health;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.threads.Repeated;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every five seconds whether what the server works with answers, each on a thread of its own. */
@Service
public class Dependencies implements StartAction {

    private static final long EVERY_SECONDS = 5;

    private final Instance<Dependency> all;
    private final ManagedScheduledExecutorService scheduler;
    private volatile List<Watched> watched = List.of();
    private @Nullable ScheduledFuture<?> looking;

    @Inject
    public Dependencies(@Any Instance<Dependency> all, ManagedScheduledExecutorService scheduler) {
        this.all = all;
        this.scheduler = scheduler;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void start() {
        watched = all.stream()
                .filter(Dependency::isUsed)
                .sorted(Comparator.comparing(Dependency::name))
                .map(Watched::new)
                .toList();
        var look = new Repeated("Dependencies cannot be looked at now", Level.WARNING, this::look);
        looking = scheduler.scheduleWithFixedDelay(look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** {@code reachable} or {@code away}, by the name of the dependency. */
    public Map<String, String> states() {
        var states = new TreeMap<String, String>();
        watched.forEach(one -> states.put(one.name(), one.isAway() ? "away" : "reachable"));
        return states;
    }

    /** Whether everything answers that the server can do nothing without. */
    public boolean isEverythingNeededThere() {
        return watched.stream().noneMatch(one -> one.isNeeded() && one.isAway());
    }

    private void look() {
        watched.forEach(one -> one.look(scheduler));
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
