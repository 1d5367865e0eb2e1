package com.quikapp.identity.auth;

import com.quikapp.platform.problem.TooManyRequests;
import java.time.Duration;

/** Five wrong set-up codes were tried; nobody may try for a while. */
public final class SetupLocked extends TooManyRequests {

    private static final long serialVersionUID = 1L;

    public SetupLocked(Duration retryAfter) {
        super("auth.setup-locked", "Too many wrong set-up codes. Wait before you try again.", retryAfter);
    }
}
