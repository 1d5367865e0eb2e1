package com.quikapp.platform.jobs;

/** Starts jobs. */
public interface Jobs {

    /**
     * Starts one run of a one-off job, after the running transaction commits. Does nothing when a run of the same
     * instance waits or runs already.
     *
     * @param job the name of a {@link Job} without interval
     * @param instance at most 100 characters, e.g. the text of an id
     */
    void start(String job, String instance);
}
