package com.quikapp.content.channel;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Remembers which channels were imported. */
@Service
class ChannelImportRepository {

    private final EntityManager entities;

    @Inject
    ChannelImportRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(ChannelImport done) {
        entities.persist(done);
        entities.flush();
    }

    Optional<ChannelId> find(WorkspaceId workspace, ImportedChannel channel) {
        var key = new ChannelImportKey(workspace.value(), channel.source(), channel.externalId());
        return Optional.ofNullable(entities.find(ChannelImport.class, key)).map(ChannelImport::channelId);
    }

    boolean isImported(ChannelId channel) {
        return entities.createQuery("SELECT i.channelId FROM ChannelImport i WHERE i.channelId = :channel", Long.class)
                .setParameter("channel", channel.value())
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
