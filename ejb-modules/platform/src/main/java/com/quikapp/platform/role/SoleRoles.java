package com.quikapp.platform.role;

import com.quikapp.platform.Service;
import com.quikapp.platform.eventlog.InJvmConnector;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.threads.Repeated;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** On a cluster, has this server take the roles it must have alone before its consumers run, and say that it has them. */
@Service
class SoleRoles implements StartAction {

    private static final long EVERY_SECONDS = 5;

    private final List<ServerRole> ours;
    private final RoleClaim claim;
    private final ManagedScheduledExecutorService scheduler;
    private @Nullable ScheduledFuture<?> keeping;

    @Inject
    SoleRoles(
            @Any Instance<SoleRole> soles,
            ServerRoles roles,
            RoleClaim claim,
            ManagedScheduledExecutorService scheduler,
            @ConfigProperty(name = "quikapp.events.connector", defaultValue = InJvmConnector.NAME) String connector) {
        this.ours = connector.equals(InJvmConnector.NAME)
                ? List.of()
                : soles.stream()
                        .filter(SoleRole::applies)
                        .map(SoleRole::role)
                        .filter(roles::has)
                        .toList();
        this.claim = claim;
        this.scheduler = scheduler;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void start() throws SQLException, InterruptedException {
        for (var role : ours) {
            claim.take(role);
        }
        if (!ours.isEmpty() && keeping == null) {
            var keep = new Repeated("The roles of this server cannot be kept now", Level.DEBUG, this::keep);
            keeping = scheduler.scheduleWithFixedDelay(keep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void keep() throws SQLException {
        for (var role : ours) {
            claim.keep(role);
        }
    }

    @PreDestroy
    void stop() {
        if (keeping != null) {
            keeping.cancel(false);
            ours.forEach(claim::release);
        }
    }
}
