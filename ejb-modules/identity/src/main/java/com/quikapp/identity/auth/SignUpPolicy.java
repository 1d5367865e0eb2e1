package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may create an account: who holds an open invitation, or everybody where the operator says so. An account
 * uses its invitation, so that one link makes no more accounts than members.
 */
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

    /**
     * Refuses early, before there is work.
     *
     * @throws InvitationRequired when the token opens nothing
     */
    void require(@Nullable String invitation) {
        if (!settings.openSignUp() && (invitation == null || !isOpen(invitation))) {
            throw new InvitationRequired();
        }
    }

    /**
     * Uses the invitation for an account that the running transaction has created.
     *
     * @throws InvitationRequired when somebody else used it up meanwhile, unless sign-up is open to all
     */
    void admit(Caller newUser, @Nullable String invitation) {
        var accepted = invitation != null && accept(newUser, invitation);
        if (!accepted && !settings.openSignUp()) {
            throw new InvitationRequired();
        }
    }

    private boolean accept(Caller newUser, String invitation) {
        for (var check : invitations) {
            if (check.accept(newUser, invitation)) {
                return true;
            }
        }
        return false;
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
