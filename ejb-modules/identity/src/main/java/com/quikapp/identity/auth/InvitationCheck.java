package com.quikapp.identity.auth;

import com.quikapp.platform.caller.Caller;

/** Port to whoever owns invitations: an open one allows a stranger to sign up, and is used by it. */
public interface InvitationCheck {

    /** Whether the token names an invitation that exists, has not expired and has uses left. */
    boolean isOpen(String token);

    /**
     * Takes somebody in by an invitation, within the transaction that creates their account.
     *
     * @return false when the invitation is not open, or no more
     */
    boolean accept(Caller newUser, String token);
}
