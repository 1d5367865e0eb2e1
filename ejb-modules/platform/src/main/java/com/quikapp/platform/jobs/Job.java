package com.quikapp.platform.jobs;

import com.quikapp.platform.role.ServerRole;
import java.time.Duration;
import java.util.Optional;

/**
 * Work in the background that runs once on a cluster. When its server dies the job is started again on another one
 * within seconds, so a job must find out by itself where it stopped. Beans that implement it are found by type.
 */
public interface Job {

    /** Stable and unique, at most 100 characters, e.g. {@code export.import}. */
    String name();

    /** How long after the end of one run the next begins; empty for jobs that are started one by one. */
    default Optional<Duration> every() {
        return Optional.empty();
    }

    /** Whether each start of a server with the role starts it, as the instance {@code start}; for jobs without interval. */
    default boolean atStart() {
        return false;
    }

    /** Servers with this role run it. */
    default ServerRole role() {
        return ServerRole.JOBS;
    }

    /**
     * Does the work. An exception makes it run again after a pause that grows from 10 s to 10 min; at once
     * on another server when this one is about to stop.
     *
     * @param instance what {@link Jobs#start} was given; {@code recurring} for recurring jobs
     */
    void run(String instance, JobContext context) throws Exception;
}
