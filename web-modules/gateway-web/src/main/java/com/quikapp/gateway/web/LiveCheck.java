package com.quikapp.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads lock each other out for good: the one state that only a restart ends. What is away comes back. */
@Liveness
@ApplicationScoped
public class LiveCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("quikapp")
                .status(deadlocked == null)
                .withData("deadlocked-threads", deadlocked == null ? 0 : deadlocked.length)
                .build();
    }
}
