package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast clients are sent to other servers; settings begin with {@code quikapp.drain.}. */
@Service
class DepartureConfig {

    private final int clientsPerSecond;
    private final Duration longest;

    @Inject
    DepartureConfig(
            @ConfigProperty(name = "quikapp.drain.clients-per-second", defaultValue = "500") int clientsPerSecond,
            @ConfigProperty(name = "quikapp.drain.longest", defaultValue = "PT15S") Duration longest) {
        this.clientsPerSecond = clientsPerSecond;
        this.longest = longest;
    }

    /** {@code clients-per-second}: as many as the other servers take on easily, 500 by default. */
    int clientsPerSecond() {
        return clientsPerSecond;
    }

    /** {@code longest}: how long it may take, however many there are; 15 s by default. */
    Duration longest() {
        return longest;
    }
}
