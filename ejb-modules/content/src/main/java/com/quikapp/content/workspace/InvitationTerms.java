package com.quikapp.content.workspace;

import com.quikapp.platform.problem.InvalidInput;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an invitation allows, checked and with the defaults filled in. */
record InvitationTerms(Duration lifetime, @Nullable Integer maxUses, WorkspaceRole role) {

    private static final int A_WEEK = 168;
    private static final int LONGEST = 720;
    private static final int MOST_USES = 100_000;

    static InvitationTerms of(NewInvitation request) {
        return new InvitationTerms(
                lifetime(request.expiresInHours()), maxUses(request.maxUses()), role(request.role()));
    }

    private static Duration lifetime(@Nullable Integer hours) {
        return Duration.ofHours(hours == null ? A_WEEK : between("expiresInHours", hours, LONGEST));
    }

    private static @Nullable Integer maxUses(@Nullable Integer uses) {
        return uses == null ? null : Integer.valueOf(between("maxUses", uses, MOST_USES));
    }

    private static WorkspaceRole role(@Nullable WorkspaceRole role) {
        if (role == null) {
            return WorkspaceRole.MEMBER;
        }
        if (role.atLeast(WorkspaceRole.ADMIN)) {
            throw new InvalidInput("invitation.role", "role", "A link makes members or guests only.");
        }
        return role;
    }

    private static int between(String field, int number, int most) {
        if (number < 1 || number > most) {
            throw new InvalidInput("invitation." + field, field, "This must be between 1 and " + most + ".");
        }
        return number;
    }
}
