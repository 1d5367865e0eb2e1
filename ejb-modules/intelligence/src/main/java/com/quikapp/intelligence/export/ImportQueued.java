package com.quikapp.intelligence.export;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.WorkspaceId;

/** Somebody uploaded an archive to be imported. */
public record ImportQueued(ImportId importId, WorkspaceId workspaceId, String archiveSha256) implements DomainEvent {

    static final String TOPIC = "quikapp.export.import";

    @Override
    public String type() {
        return "com.quikapp.import.queued.v1";
    }

    @Override
    public String eventTopic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return workspaceId.text();
    }
}
