package com.quikapp.platform.caller;

import com.quikapp.platform.id.UserId;
import java.util.Set;

/**
 * Who asks. The first parameter of every use case; what the caller may do is decided in the facade.
 *
 * @param sessionId the sign-in session the access token belongs to; empty for the system itself
 * @param roles server-wide roles from the token: {@value #USER}, {@value #SYSTEM_ADMIN}, {@value #SYSTEM}
 */
public record Caller(UserId userId, String sessionId, Set<String> roles, TraceId traceId) {

    public static final String USER = "user";
    public static final String SYSTEM_ADMIN = "system-admin";
    public static final String SYSTEM = "system";

    private static final UserId NOBODY = new UserId(0);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The server acting on its own behalf: consumers and jobs. Never made from a request. */
    public static Caller system(TraceId traceId) {
        return new Caller(NOBODY, "", Set.of(SYSTEM), traceId);
    }

    /** Somebody who has not signed in: sign-up, sign-in, invitation preview. */
    public static Caller anonymous(TraceId traceId) {
        return new Caller(NOBODY, "", Set.of(), traceId);
    }

    /** The same caller in a step of a trace. */
    public Caller within(TraceId step) {
        return new Caller(userId, sessionId, roles, step);
    }

    public boolean isSystemAdmin() {
        return roles.contains(SYSTEM_ADMIN);
    }

    public boolean isSystem() {
        return roles.contains(SYSTEM);
    }

    public boolean isAnonymous() {
        return roles.isEmpty();
    }
}
