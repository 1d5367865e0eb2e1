package com.quikapp.identity.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What will be an entry.
 *
 * @param eventId makes recording it twice harmless
 */
record AuditDraft(
        String eventId,
        Instant occurredAt,
        String action,
        Severity severity,
        @Nullable Long actorId,
        String subject,
        String traceId,
        String details) {

    private static final Pattern EVENT_TYPE = Pattern.compile("com\\.quikapp\\.(.+)\\.v\\d+");
    private static final int MAX = 128;

    /** {@code com.quikapp.message.posted.v1} is recorded as the action {@code message.posted}. */
    static AuditDraft of(IncomingEvent event) {
        var type = EVENT_TYPE.matcher(event.type());
        var action = cut(type.matches() ? type.group(1) : event.type());
        return new AuditDraft(
                event.id(),
                event.time().truncatedTo(ChronoUnit.MICROS),
                action,
                SeverityPolicy.of(action),
                number(event.actor()),
                cut(event.subject()),
                event.traceId().value(),
                CanonicalJson.withoutContent(event.as(JsonNode.class)));
    }

    static AuditDraft of(
            Caller caller, String action, Severity severity, String subject, Map<String, ?> details, Instant now) {
        return new AuditDraft(
                Ids.text(Ids.next()),
                now,
                cut(action),
                severity,
                caller.isAnonymous() || caller.isSystem() ? null : number(caller.userId()),
                cut(subject),
                caller.traceId().value(),
                CanonicalJson.withoutContent(Json.mapper().valueToTree(details)));
    }

    private static @Nullable Long number(@Nullable UserId actor) {
        return actor == null ? null : actor.value();
    }

    private static String cut(String text) {
        return text.length() > MAX ? text.substring(0, MAX) : text;
    }
}
