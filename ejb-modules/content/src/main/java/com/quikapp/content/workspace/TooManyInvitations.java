package com.quikapp.content.workspace;

import com.quikapp.platform.problem.Conflict;

/** A workspace has as many open invitations as it may have. */
public final class TooManyInvitations extends Conflict {
    public TooManyInvitations() {
        super(
                "invitation.too-many",
                "The workspace has " + InvitationRepository.MOST_OPEN
                        + " invitations that can still be used. Revoke one first.");
    }
}
