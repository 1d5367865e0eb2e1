package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which people join a workspace. Only a hash of its token is stored. */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    private long id;

    @Column(name = "workspace_id")
    private long workspaceId;

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private WorkspaceRole role = WorkspaceRole.MEMBER;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "max_uses")
    private @Nullable Integer maxUses;

    private int uses;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Invitation() {}

    Invitation(
            InvitationId id,
            WorkspaceId workspace,
            String tokenHash,
            InvitationTerms terms,
            UserId createdBy,
            Instant now) {
        this.id = id.value();
        this.workspaceId = workspace.value();
        this.tokenHash = tokenHash;
        this.role = terms.role();
        this.createdBy = createdBy.value();
        this.createdAt = now;
        this.expiresAt = now.plus(terms.lifetime());
        this.maxUses = terms.maxUses();
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    WorkspaceId workspaceId() {
        return new WorkspaceId(workspaceId);
    }

    WorkspaceRole role() {
        return role;
    }

    UserId createdBy() {
        return new UserId(createdBy);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && (maxUses == null || uses < maxUses);
    }

    void use() {
        uses++;
    }

    /** @return whether this made a difference */
    boolean revoke(Instant now) {
        var open = revokedAt == null;
        revokedAt = open ? now : revokedAt;
        return open;
    }

    InvitationView view() {
        return new InvitationView(id(), role, createdBy(), createdAt, expiresAt, maxUses, uses);
    }
}
