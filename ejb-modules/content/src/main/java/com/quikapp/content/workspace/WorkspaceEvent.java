package com.quikapp.content.workspace;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;

/** What happened in a workspace; ordered by workspace. */
public sealed interface WorkspaceEvent extends DomainEvent
        permits WorkspaceCreated,
                WorkspaceMemberJoined,
                WorkspaceMemberLeft,
                WorkspaceMemberRoleChanged,
                WorkspaceMembersImported,
                InvitationCreated,
                InvitationRevoked {

    /** Where these events are published. */
    String TOPIC = "quikapp.workspace.workspace";

    WorkspaceId workspaceId();

    /** The users whose membership or role is no longer what it was. */
    default List<UserId> affected() {
        return List.of();
    }

    @Override
    default String eventTopic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return workspaceId().text();
    }
}
