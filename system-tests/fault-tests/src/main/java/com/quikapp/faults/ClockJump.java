package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The clock of the server that all clients are on jumps an hour ahead and back (libfaketime, which leaves the monotonic
 * clock alone; its mending of waits is off, for it makes every wait a busy one here).
 */
final class ClockJump implements Fault {

    static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    private static final int SECONDS = 20;
    private static final int SERVER = 2;
    private static final int OTHER = 1;

    private final Path offset;

    ClockJump(Path home) {
        this.offset = home.resolve("clock-offset");
    }

    @Override
    public void strike(Cluster cluster, Person admin) throws IOException {
        Files.writeString(offset, "+0");
        cluster.server(SERVER).kill();
        cluster.startAgain(
                SERVER,
                Map.of(
                        "LD_PRELOAD",
                        LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE",
                        offset.toString(),
                        "FAKETIME_CACHE_DURATION",
                        "1",
                        "DONT_FAKE_MONOTONIC",
                        "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX",
                        "0"));
        cluster.server(OTHER).kill();
        cluster.startAgain(OTHER);
        Files.writeString(offset, "+1h");
        Pause.seconds(SECONDS);
        Files.writeString(offset, "+0");
        Pause.seconds(SECONDS);
        cluster.server(SERVER).kill();
        cluster.startAgain(SERVER);
    }
}
