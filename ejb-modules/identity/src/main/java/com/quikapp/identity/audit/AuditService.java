package com.quikapp.identity.audit;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit: records every domain event and what is no event, shows it to system admins, and proves the chain. */
@Service
@Transactional
public class AuditService {

    private static final int PAGE = 2_000;

    private final AuditRepository stored;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    AuditService(AuditRepository stored, AuditLog log, Clock clock) {
        this.stored = stored;
        this.log = log;
        this.clock = clock;
    }

    /** For the consumer: records events, each once however often it comes. */
    public void record(List<IncomingEvent> events) {
        log.append(events.stream().map(AuditDraft::of).toList());
    }

    /**
     * Records what is no domain event: a read that matters, a refusal. Stays recorded when the caller's own transaction
     * is rolled back.
     *
     * @param action {@code <service>.<what>}
     * @param subject the id of what it is about, at most 128 characters
     * @param details never a secret; what people wrote is left out
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(Caller caller, String action, Severity severity, String subject, Map<String, ?> details) {
        append(caller, action, severity, subject, details);
    }

    /**
     * Entries that match, the latest first. Asking is recorded as well.
     *
     * @throws AuditForbidden unless the caller is a system admin
     */
    public Page<AuditView> find(Caller caller, AuditQuery query) {
        requireSystemAdmin(caller);
        var found = query.page().page(stored.find(query), entry -> Long.toString(entry.seq()));
        var count = Map.of("entries", found.items().size());
        append(caller, "audit.queried", Severity.LOW, "audit", count);
        return found.map(AuditEntry::view);
    }

    /**
     * Walks along the whole chain and tells where it is broken. Reads page by page without a transaction, so others go
     * on appending; takes about a second for 100,000 entries.
     *
     * @param anchor the head a former verification told, if it was kept
     * @throws AuditForbidden unless the caller is a system admin
     * @throws com.quikapp.platform.problem.InvalidInput when the anchor has no hash
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public AuditVerification verify(Caller caller, @Nullable AuditAnchor anchor) {
        requireSystemAdmin(caller);
        if (anchor != null) {
            Text.require("hash", anchor.hash(), AuditEntry.ORIGIN.length(), AuditEntry.ORIGIN.length());
        }
        var check = new ChainCheck(anchor);
        var start = stored.head();
        var page = stored.after(Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.forEach(check::accept);
            page = stored.after(check.position(), PAGE);
        }
        return check.finish(start, stored.head());
    }

    private void append(Caller caller, String action, Severity severity, String subject, Map<String, ?> details) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        log.append(List.of(AuditDraft.of(caller, action, severity, subject, details, now)));
    }

    private static void requireSystemAdmin(Caller caller) {
        if (!caller.isSystemAdmin()) {
            throw new AuditForbidden();
        }
    }
}
