package com.quikapp.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small disk in memory that can be filled up and given room again. Needs the right to mount. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts a disk of so many megabytes on the folder; where that is not allowed, the test is skipped. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException {
        int result = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(result == 0, "A small disk cannot be mounted here");
        return new SmallDisk(folder);
    }

    /** Takes all the room that is left. */
    void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(folder.resolve("ballast"))) {
            while (folder.toFile().getUsableSpace() >= BLOCK) {
                out.write(block);
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.delete(folder.resolve("ballast"));
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", folder.toString());
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
