package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Decides who may create an account: who holds an open invitation, or everybody where the operator says so. */
@Service
class SignUpPolicy {

    private final AuthSettings settings;
    private final Iterable<InvitationCheck> invitations;

    @Inject
    SignUpPolicy(AuthSettings settings, @Any Instance<InvitationCheck> invitations) {
        this(settings, (Iterable<InvitationCheck>) invitations);
    }

    SignUpPolicy(AuthSettings settings, Iterable<InvitationCheck> invitations) {
        this.settings = settings;
        this.invitations = invitations;
    }

    /** @throws InvitationRequired when the token opens nothing */
    void require(@Nullable String invitation) {
        if (!settings.openSignUp() && (invitation == null || !isOpen(invitation))) {
            throw new InvitationRequired();
        }
    }

    private boolean isOpen(String invitation) {
        for (var check : invitations) {
            if (check.isOpen(invitation)) {
                return true;
            }
        }
        return false;
    }
}
