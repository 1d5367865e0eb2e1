package com.quikapp.identity.auth;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * What a verified access token says.
 *
 * @param sessionId the sign-in session it belongs to
 * @param roles server-wide roles
 */
public record AccessToken(UserId userId, String sessionId, Set<String> roles, Instant expiresAt) {}
