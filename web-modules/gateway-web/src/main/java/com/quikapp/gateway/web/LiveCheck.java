package com.quikapp.gateway.web;

import com.quikapp.platform.event.EndedConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive unless threads lock each other out or a consumer has ended for good: what only a restart mends. What is away comes
 * back.
 */
@Liveness
@ApplicationScoped
public class LiveCheck implements HealthCheck {

    @Inject
    private EndedConsumers consumers;

    @Override
    public HealthCheckResponse call() {
        var ended = consumers.names();
        long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("quikapp")
                .status(deadlocked == null && ended.isEmpty())
                .withData("deadlocked-threads", deadlocked == null ? 0 : deadlocked.length)
                .withData("ended-consumers", String.join(", ", ended))
                .build();
    }
}
