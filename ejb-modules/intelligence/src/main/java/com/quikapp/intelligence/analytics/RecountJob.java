package com.quikapp.intelligence.analytics;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import com.quikapp.platform.role.ServerRole;
import jakarta.inject.Inject;

/**
 * Runs recounts. At each start it looks whether the event store is new, or has one to go on with; as a job, so that a
 * server comes up while the store cannot be opened, and tries again.
 */
@Service
class RecountJob implements Job {

    static final String NAME = "analytics.recount";

    private final Recounts recounts;

    @Inject
    RecountJob(Recounts recounts) {
        this.recounts = recounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ServerRole role() {
        return ServerRole.ANALYTICS;
    }

    @Override
    public boolean atStart() {
        return true;
    }

    @Override
    public void run(String instance, JobContext context) {
        recounts.startInNewStore();
        while (recounts.page()) {
            if (context.stopping()) {
                throw new IllegalStateException("The recount goes on after the restart");
            }
        }
    }
}
