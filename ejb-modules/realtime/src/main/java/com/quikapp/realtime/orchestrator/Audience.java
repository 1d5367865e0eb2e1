package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The port to what other services know about the people a message may concern. */
interface Audience {

    /** Who follows a thread. */
    List<UserId> followers(MessageId root);

    /** Of the given people, the members of a channel. */
    Set<UserId> membersAmong(ChannelId channel, Set<UserId> users);

    int memberCount(ChannelId channel);

    /** The members with greater ids than the given one, in order. */
    List<UserId> members(ChannelId channel, @Nullable UserId after, int limit);

    /** Those of the given people who are online. */
    Set<UserId> online(Collection<UserId> users);

    /** The handles of those who exist. */
    Map<UserId, String> handles(Set<UserId> users);
}
