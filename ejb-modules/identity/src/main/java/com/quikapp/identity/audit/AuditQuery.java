package com.quikapp.identity.audit;

import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Which entries to show, the latest first. All filters that are given must match. */
public record AuditQuery(
        PageRequest page,
        @Nullable String traceId,
        @Nullable String action,
        @Nullable UserId actor) {

    private static final int MAX_ACTION = 128;

    /**
     * Reads a request's parameters.
     *
     * @throws InvalidInput naming the parameter at fault
     */
    public static AuditQuery parse(
            PageRequest page, @Nullable String traceId, @Nullable String action, @Nullable String actor) {
        return new AuditQuery(
                page,
                traceId == null ? null : trace(traceId),
                action == null ? null : Text.require("action", action, 1, MAX_ACTION),
                actor == null ? null : UserId.parse(actor));
    }

    /** Only entries with a smaller number are wanted. */
    long before() {
        try {
            return page.after().map(Long::parseLong).orElse(Long.MAX_VALUE);
        } catch (NumberFormatException foreign) {
            throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
        }
    }

    private static String trace(String text) {
        try {
            return new TraceId(text).value();
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("audit.trace-id-malformed", "traceId", "A trace id has 32 hex digits.");
        }
    }
}
