package com.quikapp.content.search;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Narrows a query to what the caller may see. */
@Service
class SearchScope {
    private final ChannelService channels;
    private final QueryNames names;

    @Inject
    SearchScope(ChannelService channels, QueryNames names) {
        this.channels = channels;
        this.names = names;
    }

    /** Empty when nothing can match: an unknown author or channel, or no channel the caller sees. */
    Optional<MessageCriteria> criteria(Caller caller, WorkspaceId workspace, ParsedQuery query, SearchSort sort) {
        Set<ChannelId> within = new HashSet<>(channels.visibleTo(caller, workspace));
        if (!query.in().isEmpty()) {
            within.retainAll(names.channels(caller, workspace, query.in()));
        }
        within.removeAll(names.channels(caller, workspace, query.notIn()));
        Set<UserId> authors = names.authors(caller, query.from());
        if (within.isEmpty() || (authors.isEmpty() && !query.from().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new MessageCriteria(
                workspace,
                within,
                query.required(),
                query.excluded(),
                authors,
                names.authors(caller, query.notFrom()),
                query.since(),
                query.until(),
                Long.MAX_VALUE,
                sort));
    }
}
