package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process the tests started; it never outlives them. Its output is kept in a file. */
public final class Program {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread end = new Thread(() -> family().forEach(ProcessHandle::destroyForcibly));
        Runtime.getRuntime().addShutdownHook(end);
        process.onExit().thenRun(() -> forget(end));
    }

    /** Runs a command in a folder; its output goes to {@code <name>.log} there, after what is in it. */
    static Program run(Path folder, String name, List<String> command, Map<String, String> environment) {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a main class of the tests' own class path in a small Java process. */
    static Program java(Path folder, String name, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        return run(folder, name, command, Map.of());
    }

    /** The number of the process. */
    long pid() {
        return process.pid();
    }

    /** The number of the process at the end of the chain: a start script's child, where there is one. */
    long newestProcess() {
        return process.descendants().map(ProcessHandle::pid).max(Long::compare).orElse(process.pid());
    }

    /** True; fails with the program's output when it has ended. */
    boolean requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended with " + process.exitValue() + ":\n" + output());
        }
        return true;
    }

    void awaitSuccess(Duration patience) {
        if (!await(patience) || process.exitValue() != 0) {
            throw new IllegalStateException("It failed:\n" + output());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGSTOP: the process and all it started stand still, their connections stay. */
    public void freeze() {
        Processes.signal("STOP", family());
    }

    /** SIGCONT: they go on as if nothing had been. */
    public void thaw() {
        Processes.signal("CONT", family());
    }

    /** SIGTERM, and waits for the end; SIGKILL when that takes too long. */
    public void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!await(PATIENCE)) {
            kill();
        }
    }

    /** SIGKILL, and waits for the end. */
    public void kill() {
        List<ProcessHandle> all = family();
        all.forEach(ProcessHandle::destroyForcibly);
        await(PATIENCE);
        all.forEach(member -> member.onExit().join());
    }

    /** The process and all it started, the youngest first. */
    private List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The tests are ending: the hook runs already.
        }
    }
}
