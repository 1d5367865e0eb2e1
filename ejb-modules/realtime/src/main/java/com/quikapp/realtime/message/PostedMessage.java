package com.quikapp.realtime.message;

/**
 * A message that is durably stored.
 *
 * @param duplicate whether it had been stored before, by an earlier post with the same idempotency key
 */
public record PostedMessage(MessageView message, boolean duplicate) {}
