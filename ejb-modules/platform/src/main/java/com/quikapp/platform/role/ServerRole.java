package com.quikapp.platform.role;

/** A part of the work that a server of a cluster takes, or leaves to others. Every server answers all other requests. */
public enum ServerRole {

    /** Holds WebSocket connections. */
    CLIENTS,

    /** Indexes messages and answers searches. With Lucene one server has it, with OpenSearch any number. */
    SEARCH,

    /** Decides who is notified of what. */
    NOTIFICATION,

    /** Counts activity in its column store and answers questions about it; one server has it. */
    ANALYTICS,

    /** Writes what happened into the audit. */
    AUDIT,

    /** Runs background jobs: imports, mail, purging, events that dead servers left behind. */
    JOBS
}
