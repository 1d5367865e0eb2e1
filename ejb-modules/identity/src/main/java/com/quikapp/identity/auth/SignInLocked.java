package com.quikapp.identity.auth;

import com.quikapp.platform.problem.TooManyRequests;
import java.time.Duration;

/** Five attempts failed; nobody may try this address for a while. */
public final class SignInLocked extends TooManyRequests {

    private static final long serialVersionUID = 1L;

    public SignInLocked(Duration retryAfter) {
        super("auth.sign-in-locked", "Too many wrong passwords. Wait before you try again.", retryAfter);
    }
}
