package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import com.quikapp.platform.role.ServerRole;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Brings the whole index to the state of the database, page by page in the order of ids, over the index that is in use:
 * writes what there is, removes what there is not, so search never goes dark and ends as if built anew. Each page is
 * committed before it counts as done; a run that was killed goes on behind its last page.
 */
@Service
class ReindexJob implements Job {
    static final String NAME = "search.reindex";

    private static final int PAGE = 1000;

    private final MessageSource source;
    private final MessageIndex index;
    private final StaleDocuments stale;
    private final Reindexings reindexings;

    @Inject
    ReindexJob(MessageSource source, MessageIndex index, StaleDocuments stale, Reindexings reindexings) {
        this.source = source;
        this.index = index;
        this.stale = stale;
        this.reindexings = reindexings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ServerRole role() {
        return ServerRole.SEARCH;
    }

    @Override
    public void run(String runId, JobContext context) {
        for (Optional<Long> after = reindexings.place(runId); after.isPresent(); after = reindexings.place(runId)) {
            if (context.stopping()) {
                throw new IllegalStateException("Reindexing goes on after the restart");
            }
            page(runId, after.get());
        }
    }

    private void page(String runId, long after) {
        List<SearchableMessage> messages = source.all(after, PAGE);
        if (messages.isEmpty()) {
            index.durably(() -> stale.remove(after, Long.MAX_VALUE, messages));
            reindexings.complete(runId);
            return;
        }
        long last = messages.get(messages.size() - 1).messageId().value();
        int removed = index.durably(() -> {
            index.write(messages);
            return stale.remove(after, last, messages);
        });
        reindexings.advance(runId, last, messages.size(), removed);
    }
}
