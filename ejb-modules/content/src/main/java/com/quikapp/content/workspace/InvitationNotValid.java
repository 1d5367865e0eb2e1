package com.quikapp.content.workspace;

import com.quikapp.platform.problem.NotFound;

/**
 * The invitation's token is unknown, expired, revoked or used up, or older than the end of the caller's membership; which
 * of them stays secret.
 */
public final class InvitationNotValid extends NotFound {
    public InvitationNotValid() {
        super(
                "invitation.not-valid",
                "This invitation does not exist, has expired, was revoked, is used up, or was made before you left the"
                        + " workspace. Ask for a new one.");
    }
}
