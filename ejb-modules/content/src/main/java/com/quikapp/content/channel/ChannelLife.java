package com.quikapp.content.channel;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How channels begin, change and end; authorised by the caller of these methods. */
@Service
class ChannelLife {

    private final ChannelRepository channels;
    private final ChannelImportRepository imports;
    private final ChannelMemberships memberships;
    private final Events events;
    private final Clock clock;

    @Inject
    ChannelLife(
            ChannelRepository channels,
            ChannelImportRepository imports,
            ChannelMemberships memberships,
            Events events,
            Clock clock) {
        this.channels = channels;
        this.imports = imports;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** #general with the workspace's owner, in the transaction that creates the workspace. */
    void beginGeneral(Caller caller, WorkspaceId workspace, UserId owner) {
        begin(caller, Channel.general(newId(), workspace, owner, now()), owner);
    }

    Channel begin(Caller caller, WorkspaceId workspace, NewChannel request) {
        var name = free(workspace, ChannelName.parse(request.name()));
        var kind = request.kind() == null ? ChannelKind.PUBLIC : request.kind();
        var channel = new Channel(newId(), workspace, name, kind, caller.userId(), now());
        channel.describe(ChannelTexts.topic(request.topic()), ChannelTexts.description(request.description()));
        return begin(caller, channel, caller.userId());
    }

    /** The channel that an imported one became, made now if this is the first time. */
    Channel begin(Caller caller, WorkspaceId workspace, ImportedChannel imported) {
        var known = imports.find(workspace, imported);
        return known.isPresent() ? channels.lock(known.get()) : beginImported(caller, workspace, imported);
    }

    void change(Caller caller, Channel channel, ChannelChanges changes) {
        if (changes.name() != null && !changes.name().equals(channel.name())) {
            channel.rename(free(channel.workspaceId(), ChannelName.parse(changes.name())));
        }
        channel.describe(
                changes.topic() == null ? channel.topic() : ChannelTexts.topic(changes.topic()),
                changes.description() == null
                        ? channel.description()
                        : ChannelTexts.description(changes.description()));
        channels.flush();
        events.raise(caller, channel.updated(caller.userId()));
    }

    /**
     * Nothing happens to a channel that is archived.
     *
     * @throws GeneralChannelStays for #general
     */
    void archive(Caller caller, Channel channel) {
        var facts = channel.facts();
        if (facts.general()) {
            throw new GeneralChannelStays();
        }
        if (!facts.archived()) {
            channel.archive(now());
            channels.flush();
            events.raise(caller, new ChannelArchived(channel.id(), channel.workspaceId(), caller.userId()));
        }
    }

    /**
     * Ends a membership; nothing happens when there is none. A private channel that loses its last member is archived,
     * since nobody could see it any more.
     *
     * @param removedBy who removes the member; null when they go by themselves
     * @return whether there was a membership
     */
    boolean end(Caller caller, Channel channel, UserId user, @Nullable UserId removedBy) {
        var ended = memberships.end(caller, channel, user, removedBy);
        if (ended && channel.memberCount() == 0 && channel.facts().kind() == ChannelKind.PRIVATE) {
            archive(caller, channel);
        }
        return ended;
    }

    private Channel begin(Caller caller, Channel channel, UserId admin) {
        channels.add(channel);
        events.raise(caller, channel.created());
        memberships.join(caller, channel, admin, ChannelRole.ADMIN, null);
        return channel;
    }

    private Channel beginImported(Caller caller, WorkspaceId workspace, ImportedChannel imported) {
        var name = ChannelName.parse(imported.name())
                .free(taken -> channels.live(workspace, taken).isPresent());
        var kind = imported.isPrivate() ? ChannelKind.PRIVATE : ChannelKind.PUBLIC;
        var creator = imported.creatorId() == null ? caller.userId() : imported.creatorId();
        var channel = new Channel(newId(), workspace, name, kind, creator, imported.createdAt());
        channel.describe(ChannelTexts.topic(imported.topic()), ChannelTexts.description(imported.description()));
        channels.add(channel);
        imports.add(new ChannelImport(workspace, imported, channel.id()));
        events.raise(caller, channel.created());
        return channel;
    }

    private ChannelName free(WorkspaceId workspace, ChannelName name) {
        if (channels.live(workspace, name).isPresent()) {
            throw new ChannelNameTaken();
        }
        return name;
    }

    private static ChannelId newId() {
        return new ChannelId(Ids.next());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
