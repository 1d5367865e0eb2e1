package com.quikapp.gateway.realtime;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens one WebSocket: {@code /ws/v1?ticket=…}.
 *
 * @param ticket 24 random bytes in URL-safe base 64
 * @param expiresAt 30 seconds after it was issued
 */
@Schema(description = "Opens one WebSocket, within 30 seconds: /ws/v1?ticket=…")
public record Ticket(String ticket, Instant expiresAt) {}
