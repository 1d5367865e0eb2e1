package com.quikapp.content.workspace;

import com.quikapp.identity.user.UserView;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a user belongs to a workspace, with a copy of their names to list and find them by. */
@Entity
@IdClass(WorkspaceMemberKey.class)
@Table(name = "workspace_member")
class WorkspaceMember {

    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Id
    @Column(name = "user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private WorkspaceRole role = WorkspaceRole.MEMBER;

    private String handle = "";

    @Column(name = "search_name")
    private String searchName = "";

    @Column(name = "joined_at")
    private Instant joinedAt = Instant.EPOCH;

    protected WorkspaceMember() {}

    WorkspaceMember(WorkspaceId workspace, UserView user, WorkspaceRole role, Instant joinedAt) {
        this.workspaceId = workspace.value();
        this.userId = user.id().value();
        this.role = role;
        this.handle = user.handle();
        this.searchName = SearchName.of(user.handle(), user.displayName());
        this.joinedAt = joinedAt;
    }

    WorkspaceId workspaceId() {
        return new WorkspaceId(workspaceId);
    }

    UserId userId() {
        return new UserId(userId);
    }

    WorkspaceRole role() {
        return role;
    }

    String handle() {
        return handle;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    void changeRole(WorkspaceRole next) {
        role = next;
    }

    void rename(String nextHandle, String displayName) {
        handle = nextHandle;
        searchName = SearchName.of(nextHandle, displayName);
    }
}
