package com.quikapp.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * When a one-off job that failed runs again: after ten seconds, then twice as long each time, but never more than ten
 * minutes. What failed because its server stops is due soon; this server takes no more work, so another one does.
 *
 * @param stopping whether this server stops
 */
record Backoff(BooleanSupplier stopping) implements FailureHandler<Void> {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures)));
    }

    /** @param failuresBefore how often the job has failed in a row, without this time */
    Duration pause(int failuresBefore) {
        if (stopping.getAsBoolean()) {
            return SOON;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failuresBefore, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
