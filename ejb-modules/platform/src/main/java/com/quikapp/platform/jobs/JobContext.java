package com.quikapp.platform.jobs;

/** What a running job may ask. */
public interface JobContext {

    /** The server drains: stop at the next safe place and return normally only when all is done, else throw. */
    boolean stopping();
}
