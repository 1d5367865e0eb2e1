package com.quikapp.identity.web;

import com.quikapp.identity.auth.SessionTokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.Instant;

/**
 * Answers that carry a session. A browser gets its refresh token as a cookie no script can read and no other site can
 * send (HttpOnly, SameSite=Strict), for the sessions' paths alone; other clients get it in the body.
 */
@RequestScoped
class SessionAnswers {

    static final String COOKIE = "quikapp_refresh";

    private static final String COOKIE_PATH = "/api/identity/v1/sessions";

    @Inject
    private HttpServletRequest request;

    Response answer(Status status, SessionTokens tokens, boolean browser) {
        var answer = Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(browser ? SessionAnswer.withoutToken(tokens) : SessionAnswer.withToken(tokens));
        if (browser) {
            var lifetime = Duration.between(Instant.now(), tokens.refreshTokenExpiresAt());
            answer.cookie(cookie(tokens.refreshToken(), Math.toIntExact(lifetime.toSeconds())));
        }
        return answer.build();
    }

    /** The answer to a sign-out: nothing, and the cookie is gone. */
    Response signedOut() {
        return Response.noContent().cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String content, int maxAge) {
        return new NewCookie.Builder(COOKIE)
                .value(content)
                .path(COOKIE_PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
