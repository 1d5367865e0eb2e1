package com.quikapp.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Runs a cluster for people to try, until the file {@code stop} turns up in its folder. Used by {@code system-tests/cluster}. */
public final class ClusterProgram {

    private static final long LOOK_NANOS = 300_000_000L;

    private ClusterProgram() {}

    /** Arguments: the folder, how many servers, the port of the load balancer. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Cluster cluster = Cluster.in(home)
                .servers(Integer.parseInt(arguments[1]))
                .port(Integer.parseInt(arguments[2]))
                .start();
        Files.writeString(
                home.resolve("ready"),
                "QuikApp is ready: " + cluster.address() + "/\nOne-time set-up code: "
                        + Files.readString(home.resolve("shared/setup-code")));
        while (!Files.exists(home.resolve("stop"))) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        cluster.stop();
    }
}
