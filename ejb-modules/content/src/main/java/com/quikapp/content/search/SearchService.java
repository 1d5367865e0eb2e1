package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.query.SearchResult;

/** The use cases of search. Every one throws {@link Unavailable} while the index cannot be reached. */
@Service
public class SearchService {
    private final SearchScope scope;
    private final MessageIndex index;
    private final SeenHits hits;
    private final MessageIndexer indexer;
    private final Reindexings reindexings;
    private final ServerRoles roles;

    @Inject
    SearchService(
            SearchScope scope,
            MessageIndex index,
            SeenHits hits,
            MessageIndexer indexer,
            Reindexings reindexings,
            ServerRoles roles) {
        this.scope = scope;
        this.index = index;
        this.hits = hits;
        this.indexer = indexer;
        this.reindexings = reindexings;
        this.roles = roles;
    }

    /**
     * Messages of a workspace that match, among those the caller may see: in its public channels and in private ones the
     * caller belongs to. For members of the workspace; to others it does not exist.
     *
     * @throws InvalidInput when the query is empty, too long, or holds a date that is none
     */
    public SearchPage search(Caller caller, WorkspaceId workspace, SearchQuery query) {
        roles.require(ServerRole.SEARCH);
        ParsedQuery parsed = QueryParser.parse(query.text());
        Optional<SearchCursor> given = query.page().after().map(SearchCursor::parse);
        Optional<MessageCriteria> criteria = scope.criteria(caller, workspace, parsed, query.sort());
        if (criteria.isEmpty()) {
            return SearchPage.empty();
        }
        SearchCursor cursor = given.orElseGet(() -> new SearchCursor(index.greatest(criteria.get()), 0));
        if (cursor.offset() >= MessageIndex.DEPTH) {
            return SearchPage.empty();
        }
        int limit = query.page().limit();
        int fetched = Math.min(limit + 1, MessageIndex.DEPTH - cursor.offset());
        SearchResult<IndexedHit> result = index.find(criteria.get().upTo(cursor.upTo()), cursor.offset(), fetched);
        Page<IndexedHit> page = query.page().page(result.hits(), last -> cursor.next(limit));
        return new SearchPage(
                result.total().hitCountLowerBound(),
                result.total().isHitCountExact(),
                hits.show(caller, workspace, page.items(), parsed.required()),
                page.next());
    }

    /**
     * Indexes what happened, durably when this returns; other events are skipped. Idempotent: a message has one
     * document. For the consumer.
     */
    public void index(List<IncomingEvent> events) {
        indexer.index(events);
    }

    /**
     * Writes every message anew in the background and removes what no longer is one; search goes on meanwhile. When it
     * runs already, nothing is started. For System Admins.
     *
     * @throws SearchAdministrationDenied for everybody else
     */
    public Reindexing startReindexing(Caller caller) {
        return reindexings.start(requireSystemAdmin(caller));
    }

    /**
     * How far the last reindexing is. For System Admins.
     *
     * @throws SearchAdministrationDenied for everybody else
     */
    public Reindexing reindexing(Caller caller) {
        requireSystemAdmin(caller);
        return reindexings.last();
    }

    private static Caller requireSystemAdmin(Caller caller) {
        if (!caller.isSystemAdmin()) {
            throw new SearchAdministrationDenied();
        }
        return caller;
    }
}
