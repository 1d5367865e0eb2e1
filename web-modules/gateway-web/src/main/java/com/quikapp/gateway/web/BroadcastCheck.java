package com.quikapp.gateway.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.eventlog.BroadcastPosition;
import com.quikapp.platform.eventlog.InJvmConnector;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when this server hears everything that happens from now on: clients live on it, and the rights it remembers. */
@Readiness
@Service
public class BroadcastCheck implements HealthCheck {

    private final BroadcastPosition position;
    private final boolean needed;

    @Inject
    BroadcastCheck(
            @Identifier("broadcast") BroadcastPosition position,
            @ConfigProperty(name = "quikapp.events.connector", defaultValue = InJvmConnector.NAME) String connector) {
        this.position = position;
        this.needed = !connector.equals(InJvmConnector.NAME);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broadcast")
                .status(!needed || position.isFixed())
                .build();
    }
}
