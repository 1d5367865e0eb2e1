package com.quikapp.content.workspace;

import com.quikapp.platform.event.IncomingEvent;
import java.util.Map;
import java.util.Optional;

/** Reads the workspace's own events as they come back from the event log. */
final class IncomingWorkspaceEvent {

    private static final Map<String, Class<? extends WorkspaceEvent>> TYPES = Map.of(
            WorkspaceCreated.TYPE, WorkspaceCreated.class,
            WorkspaceMemberJoined.TYPE, WorkspaceMemberJoined.class,
            WorkspaceMemberLeft.TYPE, WorkspaceMemberLeft.class,
            WorkspaceMemberRoleChanged.TYPE, WorkspaceMemberRoleChanged.class,
            WorkspaceMembersImported.TYPE, WorkspaceMembersImported.class);

    private IncomingWorkspaceEvent() {}

    /** The event, if it is one that changes who belongs to a workspace. */
    static Optional<WorkspaceEvent> read(IncomingEvent event) {
        return Optional.ofNullable(TYPES.get(event.type())).map(event::as);
    }
}
