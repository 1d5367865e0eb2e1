package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Criteria for tests: what is not said asks for nothing. */
final class CriteriaBuilder {
    private final WorkspaceId workspace;
    private final Set<ChannelId> channels;
    private List<String> required = List.of();
    private List<String> excluded = List.of();
    private Set<UserId> authors = Set.of();
    private Set<UserId> notAuthors = Set.of();
    private @Nullable Instant since;
    private @Nullable Instant until;
    private long upTo = Long.MAX_VALUE;
    private SearchSort sort = SearchSort.RELEVANCE;

    CriteriaBuilder(WorkspaceId workspace, Set<ChannelId> channels) {
        this.workspace = workspace;
        this.channels = channels;
    }

    CriteriaBuilder with(String... words) {
        required = List.of(words);
        return this;
    }

    CriteriaBuilder without(String... words) {
        excluded = List.of(words);
        return this;
    }

    CriteriaBuilder by(UserId author) {
        authors = Set.of(author);
        return this;
    }

    CriteriaBuilder notBy(UserId author) {
        notAuthors = Set.of(author);
        return this;
    }

    CriteriaBuilder since(Instant first) {
        since = first;
        return this;
    }

    CriteriaBuilder until(Instant end) {
        until = end;
        return this;
    }

    CriteriaBuilder upTo(long number) {
        upTo = number;
        return this;
    }

    CriteriaBuilder newest() {
        sort = SearchSort.NEWEST;
        return this;
    }

    MessageCriteria build() {
        return new MessageCriteria(
                workspace, channels, required, excluded, authors, notAuthors, since, until, upTo, sort);
    }
}
