package com.quikapp.identity.web;

import com.quikapp.identity.audit.AuditService;
import com.quikapp.platform.event.EventConsumption;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands every domain event to the audit. */
@ApplicationScoped
public class AuditConsumer {

    @Inject
    private EventConsumption consumption;

    @Inject
    private AuditService audit;

    @Incoming("audit")
    @Blocking
    public void on(List<String> cloudEvents) {
        consumption.consume("audit", cloudEvents, audit::record);
    }
}
