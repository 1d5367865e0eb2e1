package com.quikapp.gateway.web;

import com.quikapp.platform.start.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started when the start actions are done; it stays so. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    private Lifecycle lifecycle;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("quikapp").status(lifecycle.isReady()).build();
    }
}
