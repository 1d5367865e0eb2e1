package com.quikapp.realtime.orchestrator;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.thread.ThreadService;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.presence.PresenceService;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the channel, thread, user and presence services. */
@Service
class ServiceAudience implements Audience {

    private final ChannelService channels;
    private final ThreadService threads;
    private final UserService users;
    private final PresenceService presence;

    @Inject
    ServiceAudience(ChannelService channels, ThreadService threads, UserService users, PresenceService presence) {
        this.channels = channels;
        this.threads = threads;
        this.users = users;
        this.presence = presence;
    }

    @Override
    public List<UserId> followers(MessageId root) {
        return threads.followers(root);
    }

    @Override
    public Set<UserId> membersAmong(ChannelId channel, Set<UserId> candidates) {
        return channels.membersAmong(channel, candidates);
    }

    @Override
    public int memberCount(ChannelId channel) {
        return channels.memberCount(channel);
    }

    @Override
    public List<UserId> members(ChannelId channel, @Nullable UserId after, int limit) {
        return channels.memberIds(channel, after, limit);
    }

    @Override
    public Set<UserId> online(Collection<UserId> candidates) {
        return presence.onlineAmong(candidates);
    }

    @Override
    public Map<UserId, String> handles(Set<UserId> ids) {
        Map<UserId, String> handles = new HashMap<>();
        users.find(ids).forEach((id, user) -> handles.put(id, user.handle()));
        return handles;
    }
}
