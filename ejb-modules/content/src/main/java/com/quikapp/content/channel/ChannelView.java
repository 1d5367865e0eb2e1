package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;

/**
 * A channel as the caller sees it.
 *
 * @param member whether the caller belongs to it
 * @param general whether it is the one that all full members of the workspace belong to
 */
public record ChannelView(
        ChannelId id,
        WorkspaceId workspaceId,
        String name,
        ChannelKind kind,
        String topic,
        String description,
        boolean archived,
        boolean member,
        int memberCount,
        boolean general,
        Instant createdAt) {}
