package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Small commands of the operating system. */
public final class Processes {

    private Processes() {}

    /** Sends a signal to processes; those that have ended meanwhile do not mind. */
    static void signal(String name, List<ProcessHandle> processes) {
        String pids =
                processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(" "));
        run("sh", "-c", "kill -" + name + " " + pids + " 2>/dev/null || true");
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it fails, with what it said
     */
    public static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
