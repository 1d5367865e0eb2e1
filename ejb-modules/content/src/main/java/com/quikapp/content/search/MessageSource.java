package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import java.util.List;

/**
 * Where search reads messages that no event carries; the message service implements it. Every method sees only what
 * people wrote, never notices such as "joined", opens its own transaction and needs no caller: search decides itself
 * who may see what it found.
 */
public interface MessageSource {
    /** The messages of a channel from one sequence number to another, both included, ascending by sequence. */
    List<SearchableMessage> bySequence(ChannelId channelId, long fromSeq, long toSeq);

    /** At most {@code limit} messages whose id is above {@code afterMessageId}, ascending by id; 0 starts. */
    List<SearchableMessage> all(long afterMessageId, int limit);

    /** How many messages {@link #all} would give, about. */
    long count();
}
