package com.quikapp.gateway.gateway;

import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceView;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;

/**
 * A workspace as a client shows it first.
 *
 * @param role the caller's
 * @param channels those the caller is a member of
 */
public record StartWorkspace(
        WorkspaceId id, String name, String slug, WorkspaceRole role, Instant createdAt, List<ChannelView> channels) {

    static StartWorkspace of(WorkspaceView workspace, List<ChannelView> channels) {
        return new StartWorkspace(
                workspace.id(), workspace.name(), workspace.slug(), workspace.role(), workspace.createdAt(), channels);
    }
}
