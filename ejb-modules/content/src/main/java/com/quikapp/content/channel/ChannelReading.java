package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceAccess;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Channels and members as callers see them; authorised by the caller of these methods. */
@Service
class ChannelReading {

    private static final int LONGEST_TEXT = 80;

    private final ChannelRepository channels;
    private final ChannelListRepository lists;
    private final BulkChannelMembers bulk;
    private final ChannelMemberRepository members;
    private final ChannelMemberList memberList;

    @Inject
    ChannelReading(
            ChannelRepository channels,
            ChannelListRepository lists,
            BulkChannelMembers bulk,
            ChannelMemberRepository members,
            ChannelMemberList memberList) {
        this.channels = channels;
        this.lists = lists;
        this.bulk = bulk;
        this.members = members;
        this.memberList = memberList;
    }

    ChannelView one(ChannelAccess access) {
        return channels.find(access.channelId())
                .orElseThrow(ChannelNotFound::new)
                .seenBy(access.member());
    }

    ChannelView seen(Caller caller, Channel channel) {
        return channel.seenBy(members.find(channel.id(), caller.userId()).isPresent());
    }

    List<ChannelView> mine(Caller caller, WorkspaceAccess access) {
        return lists.mine(access, caller.userId()).stream()
                .map(channel -> channel.seenBy(true))
                .toList();
    }

    Page<ChannelView> page(
            Caller caller, WorkspaceAccess access, ChannelScope scope, @Nullable String text, PageRequest request) {
        var wanted = text == null || text.isBlank() ? "" : Text.require("q", text, 1, LONGEST_TEXT);
        var rows = lists.page(access, caller.userId(), scope, wanted, request);
        var page = request.page(rows, Channel::name);
        var own = bulk.channelsAmong(
                caller.userId(), page.items().stream().map(Channel::id).toList());
        return page.map(channel -> channel.seenBy(own.contains(channel.id())));
    }

    Set<ChannelId> visibleTo(Caller caller, WorkspaceAccess access) {
        return Set.copyOf(lists.visibleTo(access, caller.userId()));
    }

    Optional<ChannelId> named(WorkspaceId workspace, String name) {
        return ChannelName.read(name)
                .flatMap(known -> channels.live(workspace, known))
                .map(Channel::id);
    }

    Map<UserId, Set<ChannelId>> channelsOf(Collection<UserId> users) {
        return bulk.channelsOf(users);
    }

    Page<ChannelMemberView> members(ChannelId channel, PageRequest page) {
        return memberList.page(channel, page);
    }

    List<UserId> memberIds(ChannelId channel, @Nullable UserId after, int limit) {
        return memberList.ids(channel, after, limit);
    }
}
