package com.quikapp.identity.audit;

import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show, the latest first. All filters must match.
 *
 * @param before only entries with a smaller number; 0 for the latest
 * @param limit 1 to 100
 */
public record AuditQuery(
        long before,
        int limit,
        @Nullable String traceId,
        @Nullable String action,
        @Nullable UserId actor) {

    /** Most entries on a page. */
    public static final int MAX_LIMIT = 100;

    private static final int DEFAULT_LIMIT = 50;

    /** Reads a request's parameters. @throws InvalidInput naming the parameter at fault */
    public static AuditQuery parse(
            @Nullable String cursor,
            @Nullable Integer limit,
            @Nullable String traceId,
            @Nullable String action,
            @Nullable String actor) {
        return new AuditQuery(
                cursor == null ? 0 : place(cursor),
                limit == null ? DEFAULT_LIMIT : limit(limit),
                traceId == null ? null : trace(traceId),
                action == null ? null : Text.require("action", action, 1, 128),
                actor == null ? null : UserId.parse(actor));
    }

    private static long place(String cursor) {
        try {
            return Math.max(1, Long.parseLong(cursor));
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("page.cursor-malformed", "cursor", "This cursor was not made by this server.");
        }
    }

    private static int limit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidInput("page.limit-out-of-range", "limit", "A page has 1 to " + MAX_LIMIT + " entries.");
        }
        return limit;
    }

    private static String trace(String text) {
        try {
            return new TraceId(text).value();
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("audit.trace-id-malformed", "traceId", "A trace id has 32 hex digits.");
        }
    }
}
