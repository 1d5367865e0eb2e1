package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits of what one message may set off. */
@Service
class OrchestratorConfig {
    private final int crowdLimit;
    private final int crowdBatch;

    @Inject
    OrchestratorConfig(
            @ConfigProperty(name = "quikapp.notification.crowd-limit", defaultValue = "10000") int crowdLimit,
            @ConfigProperty(name = "quikapp.notification.crowd-batch", defaultValue = "500") int crowdBatch) {
        this.crowdLimit = crowdLimit;
        this.crowdBatch = crowdBatch;
    }

    /** The most members a channel may have for a mention of everybody to notify them; above it nobody is. */
    int crowdLimit() {
        return crowdLimit;
    }

    /** How many members are notified in one transaction. */
    int crowdBatch() {
        return crowdBatch;
    }
}
