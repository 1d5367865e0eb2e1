package com.quikapp.content.workspace;

import com.quikapp.platform.id.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A tenant. Its row is locked by whatever changes who belongs to it. */
@Entity
@Table(name = "workspace")
class Workspace {

    @Id
    private long id;

    private String name = "";
    private String slug = "";

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected Workspace() {}

    Workspace(long id, String name, String slug, long createdBy, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.slug = slug;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    WorkspaceId id() {
        return new WorkspaceId(id);
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    WorkspaceView seenAs(WorkspaceRole role) {
        return new WorkspaceView(id(), name, slug, role, createdAt);
    }
}
