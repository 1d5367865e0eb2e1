package com.quikapp.identity.user;

import com.quikapp.platform.id.UserId;
import java.util.Set;

/** Port to whoever owns workspaces: people see each other when they share one. */
public interface SharedWorkspaces {

    /**
     * Those of {@code candidates} who are a member of at least one workspace of {@code caller}. Never contains a user
     * that is not among the candidates; the caller may be left out.
     */
    Set<UserId> sharingWith(UserId caller, Set<UserId> candidates);
}
