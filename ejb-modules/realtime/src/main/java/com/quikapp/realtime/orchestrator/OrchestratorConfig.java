package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits of what one message may set off. */
@Service
class OrchestratorConfig {
    private final int crowdLimit;
    private final int crowdBatch;
    private final int crowdPerMinute;

    @Inject
    OrchestratorConfig(
            @ConfigProperty(name = "quikapp.notification.crowd-limit", defaultValue = "10000") int crowdLimit,
            @ConfigProperty(name = "quikapp.notification.crowd-batch", defaultValue = "500") int crowdBatch,
            @ConfigProperty(name = "quikapp.notification.crowd-per-minute", defaultValue = "3") int crowdPerMinute) {
        this.crowdLimit = crowdLimit;
        this.crowdBatch = crowdBatch;
        this.crowdPerMinute = crowdPerMinute;
    }

    /** The most members a channel may have for a mention of everybody to notify them; above it nobody is. */
    int crowdLimit() {
        return crowdLimit;
    }

    /** How many members are notified in one transaction. */
    int crowdBatch() {
        return crowdBatch;
    }

    /** How many mentions of everybody by one author in one channel notify within a minute; further ones notify nobody. */
    int crowdPerMinute() {
        return crowdPerMinute;
    }
}
