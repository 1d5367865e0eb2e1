package com.quikapp.identity.auth;

import java.time.Instant;

/**
 * An open session in its owner's list.
 *
 * @param current whether it is the one that asks
 * @param expiresAt when it ends unless it is used before
 */
public record SessionView(
        String id,
        String client,
        String userAgent,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {}
