package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
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

/** A place to talk. Its row is locked by whatever changes it or its members. */
@Entity
@Table(name = "channel")
class Channel {

    @Id
    private long id;

    @Column(name = "workspace_id")
    private long workspaceId;

    private String name = "";

    @Column(name = "live_name")
    private @Nullable String liveName;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind = ChannelKind.PUBLIC;

    private String topic = "";
    private String description = "";
    private boolean general;

    @Column(name = "member_count")
    private int memberCount;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    protected Channel() {}

    Channel(
            ChannelId id,
            WorkspaceId workspace,
            ChannelName name,
            ChannelKind kind,
            UserId creator,
            Instant createdAt) {
        this.id = id.value();
        this.workspaceId = workspace.value();
        this.name = name.text();
        this.liveName = name.text();
        this.kind = kind;
        this.createdBy = creator.value();
        this.createdAt = createdAt;
    }

    /** The channel every workspace begins with. */
    static Channel general(ChannelId id, WorkspaceId workspace, UserId creator, Instant createdAt) {
        var channel = new Channel(id, workspace, ChannelName.GENERAL, ChannelKind.PUBLIC, creator, createdAt);
        channel.general = true;
        return channel;
    }

    ChannelId id() {
        return new ChannelId(id);
    }

    WorkspaceId workspaceId() {
        return new WorkspaceId(workspaceId);
    }

    String name() {
        return name;
    }

    String topic() {
        return topic;
    }

    String description() {
        return description;
    }

    int memberCount() {
        return memberCount;
    }

    void rename(ChannelName next) {
        name = next.text();
        liveName = next.text();
    }

    void describe(String nextTopic, String nextDescription) {
        topic = nextTopic;
        description = nextDescription;
    }

    void archive(Instant now) {
        archivedAt = now;
        liveName = null;
    }

    void countMembers(int change) {
        memberCount += change;
    }

    ChannelFacts facts() {
        return new ChannelFacts(id(), workspaceId(), kind, general, archivedAt != null);
    }

    ChannelView seenBy(boolean member) {
        return new ChannelView(
                id(),
                workspaceId(),
                name,
                kind,
                topic,
                description,
                archivedAt != null,
                member,
                memberCount,
                general,
                createdAt);
    }

    ChannelCreated created() {
        return new ChannelCreated(id(), workspaceId(), name, kind, new UserId(createdBy), general);
    }

    ChannelUpdated updated(UserId by) {
        return new ChannelUpdated(id(), workspaceId(), name, topic, description, by);
    }
}
