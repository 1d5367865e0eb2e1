package com.quikapp.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.identity.audit.AuditFinding.Kind;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

class AuditServiceTest {

    private static final UserId ACTOR = new UserId(4711);

    private final TestDatabase db;
    private final AuditStore audit;

    AuditServiceTest(TestDatabase db) {
        this.db = db;
        this.audit = new AuditStore(db, Clock.systemUTC());
    }

    @BeforeEach
    void startWithAnEmptyChain() {
        audit.empty();
    }

    private static IncomingEvent event(TraceId trace, String type) {
        var data = Json.mapper()
                .createObjectNode()
                .put("text", "secret words \ud83d\ude00")
                .put("seq", 7)
                .toString();
        return new IncomingEvent(Ids.text(Ids.next()), type, "channel", Instant.now(), trace, ACTOR, data);
    }

    private List<IncomingEvent> record(int count) {
        var events = IntStream.range(0, count)
                .mapToObj(at -> event(TraceId.create(), "com.quikapp.message.posted.v1"))
                .toList();
        db.inTransaction(() -> audit.service().record(events));
        return events;
    }

    private List<Kind> findings() {
        return audit.verify().findings().stream().map(AuditFinding::kind).toList();
    }

    @EveryDatabase
    void recordsEachEventOnceHoweverOftenItComes() {
        var events = record(5);
        db.inTransaction(() -> audit.service().record(events));
        db.inTransaction(() -> audit.service().record(List.of(events.get(0), events.get(0))));
        var verification = audit.verify();
        assertThat(verification.intact()).isTrue();
        assertThat(verification.entriesChecked()).isEqualTo(5);
    }

    @EveryDatabase
    void findsEntriesByTraceActionAndActor() {
        record(3);
        var event = event(TraceId.create(), "com.quikapp.channel.archived.v1");
        db.inTransaction(() -> audit.service().record(List.of(event)));
        var byTrace = find(
                AuditQuery.parse(PageRequest.of(null, null), event.traceId().value(), null, null));
        assertThat(byTrace.items()).hasSize(1);
        assertThat(byTrace.items().get(0).action()).isEqualTo("channel.archived");
        assertThat(byTrace.items().get(0).actorId()).isEqualTo(ACTOR.text());
        assertThat(find(AuditQuery.parse(PageRequest.of(null, null), null, "message.posted", null))
                        .items())
                .hasSize(3);
        assertThat(find(AuditQuery.parse(PageRequest.of(null, null), null, null, ACTOR.text()))
                        .items())
                .hasSize(4);
        assertThat(find(AuditQuery.parse(PageRequest.of(null, null), null, null, Ids.text(5)))
                        .items())
                .isEmpty();
    }

    private Page<AuditView> find(AuditQuery query) {
        return db.inTransaction(() -> audit.service().find(AuditStore.admin(), query));
    }

    @EveryDatabase
    void pagesFromTheLatestToTheFirst() {
        record(5);
        var first = find(AuditQuery.parse(PageRequest.of(null, 3), null, "message.posted", null));
        var second = find(AuditQuery.parse(PageRequest.of(first.next(), 3), null, "message.posted", null));
        assertThat(first.items()).extracting(AuditView::seq).containsExactly(5L, 4L, 3L);
        assertThat(second.items()).extracting(AuditView::seq).containsExactly(2L, 1L);
        assertThat(second.next()).isNull();
    }

    @EveryDatabase
    void leavesOutWhatPeopleWrote() {
        record(1);
        assertThat(audit.latest("message.posted").get(0).details().toString()).isEqualTo("{\"seq\":7}");
    }

    @EveryDatabase
    void keepsTheChainWhenSeveralServersAppendAtOnce() throws Exception {
        var servers = Executors.newFixedThreadPool(4);
        try {
            var tasks = IntStream.range(0, 20)
                    .mapToObj(at -> (Callable<Object>) () -> record(10))
                    .toList();
            for (var done : servers.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            servers.shutdownNow();
        }
        assertThat(audit.verify().intact()).isTrue();
        assertThat(audit.verify().entriesChecked()).isEqualTo(200);
    }

    @EveryDatabase
    void findsAnAlteredEntry() {
        record(5);
        audit.tamper("UPDATE audit_entry SET details = '{\"seq\":8}' WHERE seq = 3");
        assertThat(audit.verify().findings()).containsExactly(new AuditFinding(3, Kind.ALTERED));
    }

    @EveryDatabase
    void findsAnAlteredTime() {
        record(2);
        audit.tamper("UPDATE audit_entry SET occurred_at = recorded_at WHERE seq = 2");
        assertThat(audit.verify().intact()).isFalse();
    }

    @EveryDatabase
    void findsARemovedEntry() {
        record(5);
        audit.tamper("DELETE FROM audit_entry WHERE seq = 3");
        assertThat(audit.verify().findings()).containsExactly(new AuditFinding(3, Kind.REMOVED));
    }

    @EveryDatabase
    void findsReorderedEntries() {
        record(5);
        audit.tamper("UPDATE audit_entry SET seq = -1 WHERE seq = 2");
        audit.tamper("UPDATE audit_entry SET seq = 2 WHERE seq = 3");
        audit.tamper("UPDATE audit_entry SET seq = 3 WHERE seq = -1");
        assertThat(findings()).isNotEmpty().containsOnly(Kind.REORDERED);
    }

    @EveryDatabase
    void findsATruncatedChain() {
        record(5);
        audit.tamper("DELETE FROM audit_entry WHERE seq > 3");
        assertThat(audit.verify().findings()).containsExactly(new AuditFinding(4, Kind.TRUNCATED));
    }

    @EveryDatabase
    void findsAChainWithoutEntries() {
        record(5);
        audit.tamper("DELETE FROM audit_entry");
        assertThat(findings()).containsExactly(Kind.TRUNCATED);
    }

    @EveryDatabase
    void findsAnEntryNoServerAppended() {
        record(2);
        audit.tamper("UPDATE audit_head SET seq = 1, hash = (SELECT hash FROM audit_entry WHERE seq = 1)");
        assertThat(findings()).containsExactly(Kind.ADDED);
    }

    @EveryDatabase
    void findsAnEntryPutBeforeTheFirst() {
        record(2);
        audit.tamper("UPDATE audit_entry SET seq = 0 WHERE seq = 1");
        audit.tamper("UPDATE audit_entry SET seq = 1 WHERE seq = 2");
        assertThat(audit.verify().findings()).contains(new AuditFinding(0, Kind.ADDED));
    }

    @EveryDatabase
    void findsAndShowsAnEntryWhoseSeverityIsNone() {
        record(3);
        audit.tamper("UPDATE audit_entry SET severity = 'x' WHERE seq = 2");
        assertThat(audit.verify().findings()).containsExactly(new AuditFinding(2, Kind.ALTERED));
        assertThat(audit.latest("message.posted"))
                .hasSize(3)
                .extracting(AuditView::severity)
                .containsOnlyOnce((Severity) null);
    }

    @EveryDatabase
    void rejectsAnAnchorWithoutAHash() throws Exception {
        var anchor = Json.mapper().readValue("{\"seq\":1}", AuditAnchor.class);
        assertThatThrownBy(() -> audit.service().verify(AuditStore.admin(), anchor))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.field())
                        .contains("hash"));
    }

    @EveryDatabase
    void findsAChainThatWasWrittenAnew() {
        record(3);
        var anchor = audit.verify().head();
        audit.empty();
        record(4);
        assertThat(audit.verify().intact()).isTrue();
        var anchored = audit.service().verify(AuditStore.admin(), anchor);
        assertThat(anchored.findings()).containsExactly(new AuditFinding(3, Kind.REWRITTEN));
    }

    @EveryDatabase
    void findsATruncatedChainWhoseHeadWasMovedBackByItsAnchor() {
        record(3);
        var anchor = audit.verify().head();
        audit.empty();
        record(1);
        var anchored = audit.service().verify(AuditStore.admin(), anchor);
        assertThat(anchored.findings()).containsExactly(new AuditFinding(2, Kind.TRUNCATED));
    }

    @EveryDatabase
    void showsNothingToWhoIsNoSystemAdmin() {
        var user = new Caller(ACTOR, "", Set.of(Caller.USER), TraceId.create());
        var query = AuditQuery.parse(PageRequest.of(null, null), null, null, null);
        assertThatThrownBy(() -> audit.service().find(user, query)).isInstanceOf(AuditForbidden.class);
        assertThatThrownBy(() -> audit.service().verify(user, null)).isInstanceOf(AuditForbidden.class);
    }

    @EveryDatabase
    void recordsWhatIsNoEvent() {
        var caller = Caller.anonymous(TraceId.create());
        db.inTransaction(
                () -> audit.service().record(caller, "auth.refused", Severity.HIGH, "x".repeat(200), Map.of("n", 1)));
        var entry = audit.latest("auth.refused").get(0);
        assertThat(entry.subject()).hasSize(128);
        assertThat(entry.actorId()).isNull();
        assertThat(entry.severity()).isEqualTo(Severity.HIGH);
        assertThat(audit.verify().intact()).isTrue();
    }

    @EveryDatabase
    void recordsWhoAskedForTheAudit() {
        find(AuditQuery.parse(PageRequest.of(null, null), null, null, null));
        assertThat(audit.latest("audit.queried")).hasSize(1);
    }
}
