package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the inbox. */
@Service
class InboxConfig {
    private static final Duration SHORTEST = Duration.ofDays(1);

    private final Duration readKept;

    @Inject
    InboxConfig(@ConfigProperty(name = "quikapp.notification.read-kept", defaultValue = "P365D") Duration readKept) {
        if (readKept.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("quikapp.notification.read-kept must be P1D or longer");
        }
        this.readKept = readKept;
    }

    /** How long entries stay after they were read, a day at least; unread ones stay for ever. */
    Duration readKept() {
        return readKept;
    }
}
