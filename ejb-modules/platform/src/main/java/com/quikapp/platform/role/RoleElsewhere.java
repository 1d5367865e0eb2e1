package com.quikapp.platform.role;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;
import java.util.Locale;

/** Another server does this; the load balancer's rules do not fit the roles of the servers. */
public final class RoleElsewhere extends Unavailable {

    private static final long serialVersionUID = 1L;

    RoleElsewhere(ServerRole role) {
        super(
                "server.role-elsewhere",
                "This server has no part in " + role.name().toLowerCase(Locale.ROOT) + ". Try again.",
                Duration.ofSeconds(5));
    }
}
