package com.quikapp.content.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a user once belonged to a workspace: what they wrote is still there, so their name must stay readable. */
@Entity
@IdClass(WorkspaceMemberKey.class)
@Table(name = "former_member")
class FormerMember {

    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Id
    @Column(name = "user_id")
    private long userId;

    @Column(name = "left_at")
    private Instant leftAt = Instant.EPOCH;

    protected FormerMember() {}

    FormerMember(WorkspaceMember member, Instant leftAt) {
        this.workspaceId = member.workspaceId().value();
        this.userId = member.userId().value();
        this.leftAt = leftAt;
    }

    /** When the last membership ended. */
    Instant leftAt() {
        return leftAt;
    }
}
