package com.quikapp.identity.audit;

import com.quikapp.platform.Json;
import com.quikapp.platform.id.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One stored entry. Its hash covers all its content and the hash of the entry before it, so no entry can be changed,
 * taken out or moved without breaking the chain; its place in the chain is the sequence number.
 *
 * @param severity the name of one, unless somebody altered it
 * @param actorId the user behind it, if any
 * @param details canonical JSON, stored exactly as it was hashed
 */
record AuditEntry(
        long seq,
        String eventId,
        Instant occurredAt,
        Instant recordedAt,
        String action,
        String severity,
        @Nullable Long actorId,
        String subject,
        String traceId,
        String details,
        String previousHash,
        String hash) {

    /** What the first entry follows. */
    static final String ORIGIN = "0".repeat(64);

    /** A draft's place in the chain: right behind the head. */
    static AuditEntry chained(AuditDraft draft, AuditHead head, Instant now) {
        var open = new AuditEntry(
                head.seq() + 1,
                draft.eventId(),
                draft.occurredAt(),
                now,
                draft.action(),
                draft.severity().name(),
                draft.actorId(),
                draft.subject(),
                draft.traceId(),
                draft.details(),
                head.hash(),
                "");
        return open.withHash(open.computeHash());
    }

    AuditHead head() {
        return new AuditHead(seq, hash);
    }

    boolean isUnaltered() {
        return computeHash().equals(hash);
    }

    /** SHA-256 over a JSON array of the columns in their order: no two different entries have the same array. */
    String computeHash() {
        var known = Severity.parse(severity);
        var columns = Json.mapper()
                .createArrayNode()
                .add(eventId)
                .add(occurredAt.toString())
                .add(recordedAt.toString())
                .add(action)
                .add(known == null ? "" : known.text())
                .add(actorId == null ? "" : Ids.text(actorId))
                .add(subject)
                .add(traceId)
                .add(details)
                .add(previousHash);
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(columns.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java platform has SHA-256", cause);
        }
    }

    private AuditEntry withHash(String newHash) {
        return new AuditEntry(
                seq,
                eventId,
                occurredAt,
                recordedAt,
                action,
                severity,
                actorId,
                subject,
                traceId,
                details,
                previousHash,
                newHash);
    }

    AuditView view() {
        return new AuditView(
                seq,
                occurredAt,
                recordedAt,
                action,
                Severity.parse(severity),
                actorId == null ? null : Ids.text(actorId),
                subject,
                traceId,
                CanonicalJson.read(details),
                hash);
    }
}
