package com.quikapp.identity.user;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.UserId;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Decides who sees whom: everybody themselves and the members of their workspaces, a system admin everybody. */
@Service
class UserVisibility {

    private final Iterable<SharedWorkspaces> shared;

    @Inject
    UserVisibility(@jakarta.enterprise.inject.Any Instance<SharedWorkspaces> shared) {
        this((Iterable<SharedWorkspaces>) shared);
    }

    UserVisibility(Iterable<SharedWorkspaces> shared) {
        this.shared = shared;
    }

    Set<UserId> visibleTo(Caller caller, Set<UserId> candidates) {
        if (caller.isSystemAdmin()) {
            return candidates;
        }
        var visible = new HashSet<UserId>();
        if (candidates.contains(caller.userId())) {
            visible.add(caller.userId());
        }
        shared.forEach(workspaces -> visible.addAll(workspaces.sharingWith(caller.userId(), candidates)));
        visible.retainAll(candidates);
        return visible;
    }
}
