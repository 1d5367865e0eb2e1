package com.quikapp.platform.role;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/**
 * This server's claim to a role that one server has alone. One that finds another server there waits until it must have
 * heard of it, for that may have died; when it lives, this server ends.
 */
@Service
class RoleClaim {

    private static final System.Logger LOG = System.getLogger(RoleClaim.class.getName());

    private final RoleHolders holders;
    private final Runnable end;
    private final Duration pause;
    private final Duration patience;

    @Inject
    RoleClaim(RoleHolders holders, ServerEnd end) {
        this(holders, end::begin, Duration.ofSeconds(1), RoleHolders.SILENCE.plusSeconds(5));
    }

    RoleClaim(RoleHolders holders, Runnable end, Duration pause, Duration patience) {
        this.holders = holders;
        this.end = end;
        this.pause = pause;
        this.patience = patience;
    }

    /**
     * Returns when this server has the role.
     *
     * @throws IllegalStateException when another server keeps it; this one ends then
     */
    void take(ServerRole role) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (!holders.hold(role)) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                throw refused(role);
            }
            Thread.sleep(pause.toMillis());
        }
    }

    /** Says that this server has the role still; one that has lost it ends. */
    void keep(ServerRole role) throws SQLException {
        if (!holders.hold(role)) {
            throw refused(role);
        }
    }

    /** Leaves the role to others at once. */
    void release(ServerRole role) {
        try {
            holders.release(role);
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "Others will take this server's role when they hear nothing of it", away);
        }
    }

    private IllegalStateException refused(ServerRole role) throws SQLException {
        var name = role.name().toLowerCase(Locale.ROOT);
        var reason = "Only one server can have the role " + name + " with these settings, and " + holders.holder(role)
                + " has it: set quikapp.role." + name + "=false on one of the two. This server ends";
        LOG.log(Level.ERROR, reason);
        end.run();
        return new IllegalStateException(reason);
    }
}
