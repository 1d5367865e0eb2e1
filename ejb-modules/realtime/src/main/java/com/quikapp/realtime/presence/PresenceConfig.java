package com.quikapp.realtime.presence;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of presence; all begin with {@code quikapp.presence.}. */
@Service
class PresenceConfig {

    private final Duration linger;
    private final Duration nodeTimeout;

    @Inject
    PresenceConfig(
            @ConfigProperty(name = "quikapp.presence.linger", defaultValue = "PT10S") Duration linger,
            @ConfigProperty(name = "quikapp.presence.node-timeout", defaultValue = "PT30S") Duration nodeTimeout) {
        this.linger = linger;
        this.nodeTimeout = nodeTimeout;
    }

    /** {@code linger}: how long somebody whose last connection ended is still seen, so that they may come back, 10 s. */
    Duration linger() {
        return linger;
    }

    /** {@code node-timeout}: after how long without a sign of life a server of a cluster is taken for dead, 30 s. */
    Duration nodeTimeout() {
        return nodeTimeout;
    }
}
