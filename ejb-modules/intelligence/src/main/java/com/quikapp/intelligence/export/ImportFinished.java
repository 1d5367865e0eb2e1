package com.quikapp.intelligence.export;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.WorkspaceId;

/** An import came to its end: completed, cancelled or failed. */
public record ImportFinished(ImportId importId, WorkspaceId workspaceId, ImportState state, Tally messages)
        implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.import.finished.v1";
    }

    @Override
    public String eventTopic() {
        return ImportQueued.TOPIC;
    }

    @Override
    public String key() {
        return workspaceId.text();
    }
}
