package com.quikapp.platform.problem;

import com.quikapp.platform.caller.TraceId;
import org.jspecify.annotations.Nullable;

/**
 * A problem as clients see it ({@code application/problem+json}, RFC 9457), the same on REST and WebSocket.
 *
 * @param type a stable URI made of the code
 * @param instance the request's path, when there is one
 * @param retryAfterSeconds when trying again makes sense
 */
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String field,
        @Nullable Long retryAfterSeconds,
        TraceId traceId) {

    public static ProblemView of(Problem problem, @Nullable String instance, TraceId traceId) {
        return new ProblemView(
                "urn:quikapp:problem:" + problem.code(),
                problem.title(),
                problem.status(),
                problem.detail(),
                instance,
                problem.code(),
                problem.field().orElse(null),
                problem.retryAfter().map(wait -> Math.max(1, wait.toSeconds())).orElse(null),
                traceId);
    }

    /** What a client is told when something failed that nobody foresaw; the log has the rest under the trace id. */
    public static ProblemView unexpected(@Nullable String instance, TraceId traceId) {
        return new ProblemView(
                "urn:quikapp:problem:server.error",
                "Server error",
                500,
                "Something failed on the server. Nothing you were told was stored has been lost.",
                instance,
                "server.error",
                null,
                null,
                traceId);
    }
}
