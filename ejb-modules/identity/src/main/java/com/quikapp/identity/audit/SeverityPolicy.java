package com.quikapp.identity.audit;

import java.util.Map;

/** How severe a domain event is to the audit: the daily work is low, a change of who may do what is not. */
final class SeverityPolicy {

    private static final Map<String, Severity> RAISED = Map.of(
            "auth.setup-completed", Severity.HIGH,
            "workspace.member-role-changed", Severity.HIGH,
            "auth.session-ended", Severity.MEDIUM,
            "broadcast.server-drain-changed", Severity.MEDIUM,
            "event.dead-letters-replayed", Severity.MEDIUM,
            "event.dead-letter-discarded", Severity.MEDIUM,
            "user.registered", Severity.MEDIUM,
            "user.imported", Severity.MEDIUM,
            "workspace.created", Severity.MEDIUM,
            "channel.archived", Severity.MEDIUM);

    private SeverityPolicy() {}

    static Severity of(String action) {
        return RAISED.getOrDefault(action, Severity.LOW);
    }
}
