package com.quikapp.content.workspace;

import com.quikapp.identity.auth.InvitationCheck;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;

/** Tells the sign-up whether somebody was invited. */
@Service
class OpenInvitations implements InvitationCheck {

    private final Invitations invitations;

    @Inject
    OpenInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public boolean isOpen(String token) {
        return InvitationToken.read(token).flatMap(invitations::open).isPresent();
    }
}
