package com.quikapp.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server process uses, as the operating system and its Java machine tell. */
final class ServerProcess {

    /** The option with which the Java machine tells its memory outside of the heap. */
    static final String TRACKING = "-XX:NativeMemoryTracking=summary";

    private static final long NANOS_PER_TICK = 10_000_000L;
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");
    private static final Pattern DIRECT = Pattern.compile("Other \\(reserved=\\d+KB, committed=(\\d+)KB\\)");

    private final long pid;

    ServerProcess(long pid) {
        this.pid = pid;
    }

    /** Processor time used so far, by all threads, in the system's steps of 10 ms. */
    Duration cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return Duration.ofNanos(ticks * NANOS_PER_TICK);
    }

    /** Bytes of live objects and of direct buffers, after two collections. */
    long bytes() throws IOException, InterruptedException {
        ask("GC.run");
        Pause.of(Duration.ofSeconds(2));
        ask("GC.run");
        return 1024 * (number(HEAP, ask("GC.heap_info")) + number(DIRECT, ask("VM.native_memory", "summary")));
    }

    /** How many live objects there are of classes with this in their names. */
    long instances(String name) throws IOException, InterruptedException {
        return ask("GC.class_histogram")
                .lines()
                .filter(line -> line.contains(name))
                .mapToLong(line -> Long.parseLong(line.trim().split("\\s+")[1]))
                .sum();
    }

    private String ask(String... question) throws IOException, InterruptedException {
        String[] command = new String[question.length + 2];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        command[1] = Long.toString(pid);
        System.arraycopy(question, 0, command, 2, question.length);
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd failed: " + answer);
        }
        return answer;
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return Long.parseLong(matcher.group(1));
    }
}
