package com.quikapp.identity.auth;

/** Port to whoever owns invitations: an open one allows a stranger to sign up. */
public interface InvitationCheck {

    /** Whether the token names an invitation that exists, has not expired and has uses left. */
    boolean isOpen(String token);
}
