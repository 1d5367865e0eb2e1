package com.quikapp.realtime.web;

import com.quikapp.platform.event.EventConsumption;
import com.quikapp.realtime.orchestrator.NotificationOrchestrator;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands posted messages to the notification orchestrator. */
@ApplicationScoped
public class OrchestratorConsumer {

    @Inject
    private EventConsumption consumption;

    @Inject
    private NotificationOrchestrator orchestrator;

    @Incoming("orchestrator")
    @Blocking
    public void on(List<String> events) {
        consumption.consume("orchestrator", events, orchestrator::decide);
    }
}
