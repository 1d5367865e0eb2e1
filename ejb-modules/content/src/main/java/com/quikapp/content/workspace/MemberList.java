package com.quikapp.content.workspace;

import com.quikapp.identity.user.SharedWorkspaces;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members as people see them: membership from here, names and state from the user service. */
@Service
class MemberList implements SharedWorkspaces {

    private static final int LONGEST_TEXT = 100;

    private final WorkspaceMemberRepository members;
    private final BulkWorkspaceMembers bulk;
    private final UserService users;

    @Inject
    MemberList(WorkspaceMemberRepository members, BulkWorkspaceMembers bulk, UserService users) {
        this.members = members;
        this.bulk = bulk;
        this.users = users;
    }

    Page<WorkspaceMemberView> page(WorkspaceId workspace, @Nullable String text, PageRequest request) {
        var wanted = text == null || text.isBlank() ? "" : Text.require("q", text, 1, LONGEST_TEXT);
        var page = members.page(workspace, wanted, request);
        var named =
                users.find(page.items().stream().map(WorkspaceMember::userId).toList());
        return page.map(member -> view(member, named));
    }

    Set<UserId> among(WorkspaceId workspace, Collection<UserId> candidates) {
        return bulk.among(workspace, candidates);
    }

    Set<UserId> colleagues(UserId user, Collection<UserId> candidates) {
        return bulk.colleagues(user, candidates);
    }

    Set<UserId> hold(WorkspaceId workspace, Collection<UserId> candidates) {
        return bulk.hold(workspace, candidates);
    }

    void rename(UserId user, String handle, String displayName) {
        members.of(user).forEach(member -> member.rename(handle, displayName));
    }

    @Override
    public Set<UserId> sharingWith(UserId caller, Set<UserId> candidates) {
        return bulk.sharing(caller, candidates);
    }

    private static WorkspaceMemberView view(WorkspaceMember member, Map<UserId, UserView> named) {
        var user = named.get(member.userId());
        return user == null
                ? new WorkspaceMemberView(
                        member.userId(), member.handle(), member.handle(), "unknown", member.role(), member.joinedAt())
                : new WorkspaceMemberView(
                        user.id(), user.handle(), user.displayName(), user.state(), member.role(), member.joinedAt());
    }
}
