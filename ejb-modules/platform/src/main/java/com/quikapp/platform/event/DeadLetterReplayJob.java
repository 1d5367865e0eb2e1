package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;

/** Replays all letters of a consumer; its instance is the consumer's name. Begun anew it goes on with those that wait. */
@Service
class DeadLetterReplayJob implements Job {

    static final String NAME = "event.dead-letter-replay";

    private final DeadLetterReplays replays;

    @Inject
    DeadLetterReplayJob(DeadLetterReplays replays) {
        this.replays = replays;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance, JobContext context) {
        for (var last = replays.publishPage(instance, 0); last.isPresent(); ) {
            if (context.stopping()) {
                throw new IllegalStateException("The server drains; another one goes on");
            }
            last = replays.publishPage(instance, last.getAsLong());
        }
    }
}
