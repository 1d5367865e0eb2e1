package com.quikapp.identity.audit;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Appends to the chain, in the caller's transaction. Several servers take turns by the lock on the head. */
@Service
class AuditLog {

    private static final Logger LOG = System.getLogger(AuditLog.class.getName());

    private final AuditRepository stored;
    private final Clock clock;

    @Inject
    AuditLog(AuditRepository stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Appends what is not recorded yet, in the given order. */
    void append(List<AuditDraft> drafts) {
        var byEvent = new LinkedHashMap<String, AuditDraft>();
        drafts.forEach(draft -> byEvent.putIfAbsent(draft.eventId(), draft));
        if (byEvent.isEmpty()) {
            return;
        }
        var head = stored.lockHead();
        byEvent.keySet().removeAll(stored.recorded(byEvent.keySet()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entries = new ArrayList<AuditEntry>();
        for (var draft : byEvent.values()) {
            var entry = AuditEntry.chained(draft, head, now);
            entries.add(entry);
            head = entry.head();
        }
        if (!entries.isEmpty()) {
            stored.append(entries);
            entries.forEach(AuditLog::alert);
        }
    }

    private static void alert(AuditEntry entry) {
        if (entry.severity().equals(Severity.CRITICAL.name())) {
            LOG.log(
                    Level.ERROR,
                    "Critical audit entry: seq={0} action={1} subject={2} traceId={3}",
                    Long.toString(entry.seq()),
                    entry.action(),
                    entry.subject(),
                    entry.traceId());
        }
    }
}
