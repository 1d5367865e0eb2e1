package com.quikapp.content.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who has which role, from memory. An entry is dropped when its change is committed here or heard of from another
 * server, and expires in case that news is lost. Dropping waits for a read that is under way, so that what was read
 * before the change never stays.
 */
@Service
class WorkspaceRoles {

    private final WorkspaceMemberRepository members;
    private final Cache<WorkspaceMemberKey, Optional<WorkspaceRole>> roles;

    @Inject
    WorkspaceRoles(WorkspaceMemberRepository members, WorkspaceConfig config) {
        this.members = members;
        this.roles = Caffeine.newBuilder()
                .maximumSize(config.accessCacheSize())
                .expireAfterWrite(config.accessCacheExpiry())
                .build();
    }

    /** What the caller is in the workspace, as far as this server has heard. */
    WorkspaceAccess access(Caller caller, WorkspaceId workspace) {
        var key = new WorkspaceMemberKey(workspace.value(), caller.userId().value());
        return caller.isSystem()
                ? new WorkspaceAccess(workspace, WorkspaceRole.OWNER)
                : access(caller, workspace, roles.get(key, missing -> stored(caller, workspace)));
    }

    /** What the caller is in the workspace at this moment; read in the running transaction, never remembered. */
    WorkspaceAccess accessNow(Caller caller, WorkspaceId workspace) {
        return caller.isSystem()
                ? new WorkspaceAccess(workspace, WorkspaceRole.OWNER)
                : access(caller, workspace, stored(caller, workspace));
    }

    void forget(WorkspaceEvent event) {
        var workspace = event.workspaceId().value();
        event.affected().forEach(user -> roles.invalidate(new WorkspaceMemberKey(workspace, user.value())));
    }

    private Optional<WorkspaceRole> stored(Caller caller, WorkspaceId workspace) {
        return members.role(workspace, caller.userId());
    }

    private static WorkspaceAccess access(Caller caller, WorkspaceId workspace, Optional<WorkspaceRole> role) {
        return new WorkspaceAccess(
                workspace, role.map(known -> effective(caller, known)).orElseThrow(WorkspaceNotFound::new));
    }

    private static WorkspaceRole effective(Caller caller, WorkspaceRole role) {
        return caller.isSystemAdmin() ? WorkspaceRole.OWNER : role;
    }
}
