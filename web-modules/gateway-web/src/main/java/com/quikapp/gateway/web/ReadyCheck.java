package com.quikapp.gateway.web;

import com.quikapp.platform.event.ServerName;
import com.quikapp.platform.start.Drain;
import com.quikapp.platform.start.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the start actions are done and the server is not about to leave. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private Lifecycle lifecycle;

    @Inject
    private Drain drain;

    @Inject
    private ServerName server;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("quikapp")
                .status(lifecycle.isReady() && !drain.isDraining())
                .withData("node", server.name())
                .withData("draining", drain.isDraining())
                .build();
    }
}
