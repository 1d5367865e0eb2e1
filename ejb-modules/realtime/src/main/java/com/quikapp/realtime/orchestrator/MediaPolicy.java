package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Medium;
import java.util.EnumSet;
import java.util.Set;

/**
 * By which media a person is told: always in the app; by e-mail where they can be reached by it, except when a message
 * was meant for whoever is here at the moment. People's preferences narrow this set.
 */
final class MediaPolicy {
    private MediaPolicy() {}

    static Set<Medium> media(DecisionReason reason, boolean reachableByMail) {
        if (reason.tells().isEmpty()) {
            return EnumSet.noneOf(Medium.class);
        }
        return reachableByMail && reason != DecisionReason.HERE_MENTIONED
                ? EnumSet.of(Medium.IN_APP, Medium.EMAIL)
                : EnumSet.of(Medium.IN_APP);
    }
}
