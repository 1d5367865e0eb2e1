package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Which channel of another system became which channel here. */
@Entity
@IdClass(ChannelImportKey.class)
@Table(name = "channel_import")
class ChannelImport {

    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Id
    @Column(name = "import_source")
    private String source = "";

    @Id
    @Column(name = "external_id")
    private String externalId = "";

    @Column(name = "channel_id")
    private long channelId;

    protected ChannelImport() {}

    ChannelImport(WorkspaceId workspace, ImportedChannel channel, ChannelId becameId) {
        this.workspaceId = workspace.value();
        this.source = channel.source();
        this.externalId = channel.externalId();
        this.channelId = becameId.value();
    }

    ChannelId channelId() {
        return new ChannelId(channelId);
    }
}
