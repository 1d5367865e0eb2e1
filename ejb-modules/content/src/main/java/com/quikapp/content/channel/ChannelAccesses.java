package com.quikapp.content.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.content.workspace.WorkspaceAccess;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who may see which channel, from memory. An entry is dropped when its change is committed here or heard of from
 * another server, and expires in case that news is lost. Dropping waits for a read that is under way, so that what was
 * read before the change never stays.
 */
@Service
class ChannelAccesses {

    private final WorkspaceService workspaces;
    private final ChannelRepository channels;
    private final ChannelMemberRepository members;
    private final ChannelImportRepository imports;
    private final Cache<ChannelId, Optional<ChannelFacts>> facts;
    private final Cache<ChannelMemberKey, Optional<ChannelRole>> roles;

    @Inject
    ChannelAccesses(
            WorkspaceService workspaces,
            ChannelRepository channels,
            ChannelMemberRepository members,
            ChannelImportRepository imports,
            ChannelConfig config) {
        this.workspaces = workspaces;
        this.channels = channels;
        this.members = members;
        this.imports = imports;
        this.facts = cache(config);
        this.roles = cache(config);
    }

    /**
     * What the caller may do in the channel, as far as this server has heard.
     *
     * @throws ChannelNotFound when there is none the caller may know of
     */
    ChannelAccess access(Caller caller, ChannelId id) {
        var channel = facts.get(id, missing -> channels.find(missing).map(Channel::facts))
                .orElseThrow(ChannelNotFound::new);
        return decide(caller, channel, role(id, caller.userId()), workspace(caller, channel));
    }

    /** What the caller may do in a channel that is locked, read in the running transaction and never remembered. */
    ChannelAccess accessNow(Caller caller, Channel locked) {
        var channel = locked.facts();
        var workspace = visible(() -> workspaces.accessNow(caller, channel.workspaceId()));
        return decide(caller, channel, members.role(locked.id(), caller.userId()), workspace);
    }

    /**
     * What an owner or admin of the workspace may do to fill an imported channel.
     *
     * @throws ChannelNotFound when there is none the caller may know of
     */
    ChannelAccess importAccess(Caller caller, ChannelId id) {
        var channel = channels.find(id).map(Channel::facts).orElseThrow(ChannelNotFound::new);
        var workspace = workspace(caller, channel);
        if (!workspace.role().atLeast(WorkspaceRole.ADMIN) || !imports.isImported(id)) {
            throw new ChannelNotFound();
        }
        return allow(channel, role(id, caller.userId()), workspace);
    }

    boolean isMember(ChannelId channel, UserId user) {
        return role(channel, user).isPresent();
    }

    void forget(ChannelEvent event) {
        facts.invalidate(event.channelId());
        var channel = event.channelId().value();
        event.affected().forEach(user -> roles.invalidate(new ChannelMemberKey(channel, user.value())));
    }

    private Optional<ChannelRole> role(ChannelId channel, UserId user) {
        var key = new ChannelMemberKey(channel.value(), user.value());
        return roles.get(key, missing -> members.role(channel, user));
    }

    private static ChannelAccess decide(
            Caller caller, ChannelFacts channel, Optional<ChannelRole> role, WorkspaceAccess workspace) {
        var open = channel.kind() == ChannelKind.PUBLIC && !workspace.isGuest();
        if (role.isEmpty() && !open && !caller.isSystem()) {
            throw new ChannelNotFound();
        }
        return allow(channel, role, workspace);
    }

    private static ChannelAccess allow(ChannelFacts channel, Optional<ChannelRole> role, WorkspaceAccess workspace) {
        return new ChannelAccess(
                channel.channelId(),
                channel.workspaceId(),
                channel.kind(),
                channel.general(),
                channel.archived(),
                role.isPresent(),
                role.orElse(null),
                workspace.role());
    }

    private WorkspaceAccess workspace(Caller caller, ChannelFacts channel) {
        return visible(() -> workspaces.access(caller, channel.workspaceId()));
    }

    private static WorkspaceAccess visible(Supplier<WorkspaceAccess> workspace) {
        try {
            return workspace.get();
        } catch (WorkspaceNotFound hidden) {
            throw new ChannelNotFound();
        }
    }

    private static <K, V> Cache<K, V> cache(ChannelConfig config) {
        return Caffeine.newBuilder()
                .maximumSize(config.accessCacheSize())
                .expireAfterWrite(config.accessCacheExpiry())
                .build();
    }
}
