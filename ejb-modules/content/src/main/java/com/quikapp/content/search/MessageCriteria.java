package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked: a query with its names looked up, within what the caller may see.
 *
 * @param authors one of them wrote it; empty means anybody
 * @param channels one of them holds it; never what the caller may not see
 * @param upTo no message with a greater id, so that pages stay put while people go on writing
 */
record MessageCriteria(
        WorkspaceId workspaceId,
        Set<ChannelId> channels,
        List<String> required,
        List<String> excluded,
        Set<UserId> authors,
        Set<UserId> notAuthors,
        @Nullable Instant since,
        @Nullable Instant until,
        long upTo,
        SearchSort sort) {

    MessageCriteria upTo(long number) {
        return new MessageCriteria(
                workspaceId, channels, required, excluded, authors, notAuthors, since, until, number, sort);
    }
}
