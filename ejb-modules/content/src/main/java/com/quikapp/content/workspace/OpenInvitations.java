package com.quikapp.content.workspace;

import com.quikapp.identity.auth.InvitationCheck;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import jakarta.inject.Inject;

/** Tells the sign-up whether somebody was invited, and takes them in. */
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

    @Override
    public boolean accept(Caller newUser, String token) {
        try {
            invitations.accept(newUser, new InvitationToken(token));
            return true;
        } catch (InvitationNotValid refused) {
            return false;
        }
    }
}
