package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import com.quikapp.platform.role.ServerRole;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Looks at the start whether the index is missing although there are messages, and has it built. A job, so that a server
 * comes up while OpenSearch is away: the check is then made again until it succeeds.
 */
@Service
class IndexCheck implements Job {
    private static final Logger LOG = System.getLogger(IndexCheck.class.getName());
    private static final String NAME = "search.index-check";

    private final MessageIndex index;
    private final MessageSource source;
    private final Reindexings reindexings;

    @Inject
    IndexCheck(MessageIndex index, MessageSource source, Reindexings reindexings) {
        this.index = index;
        this.source = source;
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
    public boolean atStart() {
        return true;
    }

    @Override
    public void run(String instance, JobContext context) {
        if (index.isBuilt()) {
            return;
        }
        if (!source.all(0, 1).isEmpty()) {
            LOG.log(Level.INFO, "The search index is missing and is built from the database");
            reindexings.startAnew(Caller.system(TraceId.create()));
        }
        index.markBuilt();
    }
}
