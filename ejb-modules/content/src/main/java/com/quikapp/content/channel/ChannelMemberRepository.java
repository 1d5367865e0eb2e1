package com.quikapp.content.channel;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Stores who belongs to which channel. */
@Service
class ChannelMemberRepository {

    private final EntityManager entities;

    @Inject
    ChannelMemberRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(ChannelMember member) {
        entities.persist(member);
        entities.flush();
    }

    void remove(ChannelMember member) {
        entities.remove(member);
        entities.flush();
    }

    Optional<ChannelMember> find(ChannelId channel, UserId user) {
        return Optional.ofNullable(
                entities.find(ChannelMember.class, new ChannelMemberKey(channel.value(), user.value())));
    }

    Optional<ChannelRole> role(ChannelId channel, UserId user) {
        return entities.createQuery(
                        "SELECT m.role FROM ChannelMember m WHERE m.channelId = :channel AND m.userId = :user",
                        ChannelRole.class)
                .setParameter("channel", channel.value())
                .setParameter("user", user.value())
                .getResultStream()
                .findFirst();
    }

    /** Members by user id, those after a given one. */
    List<ChannelMember> after(ChannelId channel, long user, int limit) {
        return entities.createQuery(
                        "SELECT m FROM ChannelMember m WHERE m.channelId = :channel AND m.userId > :user"
                                + " ORDER BY m.userId",
                        ChannelMember.class)
                .setParameter("channel", channel.value())
                .setParameter("user", user)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The channels of a user in one workspace, in the order in which they are to be locked. */
    List<ChannelId> channelsOf(UserId user, WorkspaceId workspace) {
        return entities.createQuery(
                        "SELECT c.id FROM Channel c, ChannelMember m WHERE m.channelId = c.id AND m.userId = :user"
                                + " AND c.workspaceId = :workspace ORDER BY c.id",
                        Long.class)
                .setParameter("user", user.value())
                .setParameter("workspace", workspace.value())
                .getResultStream()
                .map(ChannelId::new)
                .toList();
    }
}
