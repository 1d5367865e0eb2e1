package com.quikapp.content.channel;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Stores channels. */
@Service
class ChannelRepository {

    private final EntityManager entities;

    @Inject
    ChannelRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(Channel channel) {
        entities.persist(channel);
        flush();
    }

    /**
     * Writes what was changed.
     *
     * @throws ChannelNameTaken when another transaction took the name first
     */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException cause) {
            throw UniqueViolation.in(cause) ? new ChannelNameTaken() : cause;
        }
    }

    Optional<Channel> find(ChannelId id) {
        return Optional.ofNullable(entities.find(Channel.class, id.value()));
    }

    /** Waits until nobody else changes the channel or its members, and keeps others waiting until the commit. */
    Channel lock(ChannelId id) {
        return Optional.ofNullable(entities.find(Channel.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ChannelNotFound::new);
    }

    Optional<ChannelId> general(WorkspaceId workspace) {
        return entities.createQuery(
                        "SELECT c.id FROM Channel c WHERE c.workspaceId = :workspace AND c.general = TRUE", Long.class)
                .setParameter("workspace", workspace.value())
                .getResultStream()
                .findFirst()
                .map(ChannelId::new);
    }

    Optional<Channel> live(WorkspaceId workspace, ChannelName name) {
        return entities.createQuery(
                        "SELECT c FROM Channel c WHERE c.workspaceId = :workspace AND c.liveName = :name",
                        Channel.class)
                .setParameter("workspace", workspace.value())
                .setParameter("name", name.text())
                .getResultStream()
                .findFirst();
    }
}
