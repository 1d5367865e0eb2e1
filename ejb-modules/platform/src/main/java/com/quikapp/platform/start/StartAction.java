package com.quikapp.platform.start;

/**
 * Something a service does when the application comes up: the schema is there, all modules are started, no request has
 * been answered late because of it. Beans that implement it are found by type. One that throws keeps the server from
 * becoming ready.
 */
public interface StartAction {

    int FIRST = 100;
    int NORMAL = 500;

    /** After the consumers run. */
    int LAST = 900;

    default int order() {
        return NORMAL;
    }

    /** Called again when it fails because the database is away, and so may have been begun before. */
    void start() throws Exception;
}
