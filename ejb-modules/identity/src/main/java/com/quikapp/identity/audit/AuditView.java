package com.quikapp.identity.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a system admin sees it.
 *
 * @param seq its place in the chain, from 1
 * @param action {@code <service>.<what>}, e.g. {@code message.posted}
 * @param severity missing when the stored one was altered
 * @param actorId the user behind it, if any
 * @param subject the id of what it is about
 * @param hash proves it, together with all entries before it
 */
public record AuditView(
        long seq,
        Instant occurredAt,
        Instant recordedAt,
        String action,
        @Nullable Severity severity,
        @Nullable String actorId,
        String subject,
        String traceId,
        JsonNode details,
        String hash) {}
