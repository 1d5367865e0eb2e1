package com.quikapp.realtime.message;

import com.quikapp.platform.problem.Conflict;

/** An idempotency key came again with another message. Nothing was stored. */
public final class IdempotencyKeyReused extends Conflict {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super("message.idempotency-key-reused", "This idempotency key was already used for another message.");
    }
}
