package com.quikapp.platform.database;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/** Nothing can be stored: the disk of the embedded database is full. Nothing was stored. */
public final class DiskFull extends Unavailable {

    private static final long serialVersionUID = 1L;

    DiskFull() {
        super(
                "server.disk-full",
                "The server's disk is full. Nothing was stored; it may be sent again later.",
                Duration.ofSeconds(10));
    }
}
