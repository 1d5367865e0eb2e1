package com.quikapp.content.channel;

import com.quikapp.content.Content;
import com.quikapp.content.workspace.WorkspaceAccess;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Finds the channels that somebody sees in a workspace. What a query may find is part of the query. */
@Service
class ChannelListRepository {

    private static final String MINE =
            "EXISTS (SELECT m.userId FROM ChannelMember m WHERE m.channelId = c.id AND m.userId = :user)";
    private static final String VISIBLE = "(c.kind = com.quikapp.content.channel.ChannelKind.PUBLIC OR " + MINE + ")";

    private final EntityManager entities;

    @Inject
    ChannelListRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    /** The live channels the user belongs to, by name. */
    List<Channel> mine(WorkspaceAccess access, UserId user) {
        return entities.createQuery(
                        "SELECT c FROM Channel c WHERE c.workspaceId = :workspace AND c.archivedAt IS NULL AND " + MINE
                                + " ORDER BY c.name",
                        Channel.class)
                .setParameter("workspace", access.workspaceId().value())
                .setParameter("user", user.value())
                .getResultList();
    }

    /** Live channels whose names contain the text, by name; one more than the page holds, if there is one. */
    List<Channel> page(WorkspaceAccess access, UserId user, ChannelScope scope, String text, PageRequest page) {
        var which = scope == ChannelScope.MINE ? MINE : visible(access);
        return entities.createQuery(
                        "SELECT c FROM Channel c WHERE c.workspaceId = :workspace AND c.archivedAt IS NULL AND " + which
                                + " AND c.name > :after AND c.name LIKE :text ESCAPE '!' ORDER BY c.name",
                        Channel.class)
                .setParameter("workspace", access.workspaceId().value())
                .setParameter("user", user.value())
                .setParameter("after", page.after().orElse(""))
                .setParameter("text", containing(text))
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** All channels the user may read, archived ones too. */
    List<ChannelId> visibleTo(WorkspaceAccess access, UserId user) {
        return entities.createQuery(
                        "SELECT c.id FROM Channel c WHERE c.workspaceId = :workspace AND " + visible(access),
                        Long.class)
                .setParameter("workspace", access.workspaceId().value())
                .setParameter("user", user.value())
                .getResultStream()
                .map(ChannelId::new)
                .toList();
    }

    private static String visible(WorkspaceAccess access) {
        return access.isGuest() ? MINE : VISIBLE;
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
