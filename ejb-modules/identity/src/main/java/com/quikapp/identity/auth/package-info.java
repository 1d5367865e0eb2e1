/**
 * Proof of who somebody is: set-up, sign-up, sign-in, sessions and tokens.
 *
 * <p>Owns the tables {@code credential}, {@code auth_session}, {@code refresh_token}, {@code sign_in_attempt} and
 * {@code setup}, and the signing keys in the data directory. Publishes {@code com.quikapp.auth.signed-in.v1}, {@code
 * com.quikapp.auth.session-ended.v1} and {@code com.quikapp.auth.setup-completed.v1} on {@code quikapp.auth.session}.
 * Consumes nothing. Asks {@link com.quikapp.identity.auth.InvitationCheck} whether an
 * invitation is open, and has it used by the account that it opens.
 *
 * <p>A password is one way to prove an identity. Whatever proves it, a session is opened by {@code Sessions.open}: an
 * external identity provider or a second factor comes before that call and changes nothing behind it.
 */
@NullMarked
package com.quikapp.identity.auth;

import org.jspecify.annotations.NullMarked;
