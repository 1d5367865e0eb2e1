package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Person;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database's disk is full for a while; PostgreSQL stops when it cannot write its log, and comes back with room. */
final class FullDisk implements Fault {

    private static final int SECONDS = 10;
    private static final int BLOCK = 64 * 1024;

    private final Path disk;

    FullDisk(Path disk) {
        this.disk = disk;
    }

    @Override
    public void strike(Cluster cluster, Person admin) throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (disk.toFile().getUsableSpace() >= BLOCK) {
                out.write(block);
            }
        }
        Pause.seconds(SECONDS);
        Files.delete(ballast);
        if (!cluster.database().isRunning()) {
            cluster.database().startAgain();
        }
    }
}
