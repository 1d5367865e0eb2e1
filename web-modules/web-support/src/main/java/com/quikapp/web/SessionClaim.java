package com.quikapp.web;

import com.quikapp.platform.Json;
import java.io.IOException;
import java.util.Base64;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The session that a verified access token belongs to, its {@code sid}. Read from the token's own text: MicroProfile JWT
 * finds a claim it has no name for by way of an exception, which costs several times as much.
 */
final class SessionClaim {

    private record Claims(@Nullable String sid) {}

    private SessionClaim() {}

    /** The session's id; empty when the token names none. */
    static String of(JsonWebToken token) {
        var raw = token.getRawToken();
        var payload = raw.substring(raw.indexOf('.') + 1, raw.lastIndexOf('.'));
        try {
            var claims = Json.mapper().readValue(Base64.getUrlDecoder().decode(payload), Claims.class);
            return claims.sid() == null ? "" : claims.sid();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A token that was verified cannot be read", unreadable);
        }
    }
}
