package com.quikapp.intelligence.web;

import com.quikapp.intelligence.analytics.AnalyticsService;
import com.quikapp.platform.event.EventConsumption;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands message events to analytics. */
@ApplicationScoped
public class AnalyticsConsumer {

    @Inject
    private EventConsumption consumption;

    @Inject
    private AnalyticsService analytics;

    @Incoming("analytics")
    @Blocking
    public void on(List<String> cloudEvents) {
        consumption.consume("analytics", cloudEvents, analytics::record);
    }
}
