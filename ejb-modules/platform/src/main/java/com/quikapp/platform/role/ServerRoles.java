package com.quikapp.platform.role;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The roles of this server; it has all of them unless it is told otherwise. The settings switch its consumers too, but for
 * the broadcast, which every server hears.
 */
@Service
public class ServerRoles {

    private final Set<ServerRole> roles;

    @Inject
    ServerRoles(
            @ConfigProperty(name = "quikapp.role.clients", defaultValue = "true") boolean clients,
            @ConfigProperty(name = "quikapp.role.search", defaultValue = "true") boolean search,
            @ConfigProperty(name = "quikapp.role.notification", defaultValue = "true") boolean notification,
            @ConfigProperty(name = "quikapp.role.analytics", defaultValue = "true") boolean analytics,
            @ConfigProperty(name = "quikapp.role.audit", defaultValue = "true") boolean audit,
            @ConfigProperty(name = "quikapp.role.jobs", defaultValue = "true") boolean jobs) {
        var chosen = EnumSet.noneOf(ServerRole.class);
        add(chosen, ServerRole.CLIENTS, clients);
        add(chosen, ServerRole.SEARCH, search);
        add(chosen, ServerRole.NOTIFICATION, notification);
        add(chosen, ServerRole.ANALYTICS, analytics);
        add(chosen, ServerRole.AUDIT, audit);
        add(chosen, ServerRole.JOBS, jobs);
        this.roles = Collections.unmodifiableSet(chosen);
    }

    public ServerRoles(Set<ServerRole> roles) {
        this.roles = Set.copyOf(roles);
    }

    public boolean has(ServerRole role) {
        return roles.contains(role);
    }

    /** @throws RoleElsewhere when this server does not have the role */
    public void require(ServerRole role) {
        if (!has(role)) {
            throw new RoleElsewhere(role);
        }
    }

    private static void add(Set<ServerRole> chosen, ServerRole role, boolean wanted) {
        if (wanted) {
            chosen.add(role);
        }
    }
}
