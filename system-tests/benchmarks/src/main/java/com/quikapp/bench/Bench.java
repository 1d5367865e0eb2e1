package com.quikapp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the benchmarks named on the command line, or all, and prints a JSON line per figure. */
public final class Bench {

    /** One benchmark: works in a folder of its own. */
    @FunctionalInterface
    interface Benchmark {
        List<Figure> run(Path home) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = all();

    private Bench() {}

    /**
     * Ends with 2 when a name is unknown.
     *
     * @param names of benchmarks; none for all
     */
    public static void main(String[] names) throws Exception {
        List<String> wanted = names.length == 0 ? List.copyOf(ALL.keySet()) : Arrays.asList(names);
        if (!ALL.keySet().containsAll(wanted)) {
            System.err.println("Benchmarks: " + String.join(" ", ALL.keySet()));
            System.exit(2);
        }
        for (String name : wanted) {
            System.err.println("Measuring " + name + " …");
            Benchmark benchmark = Objects.requireNonNull(ALL.get(name));
            for (Figure figure : benchmark.run(home(name))) {
                System.out.println(figure.line());
            }
        }
        System.exit(0);
    }

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("posts", new DurablePosts());
        all.put("fan-out", FanOut.forClients());
        all.put("fan-out-all-roles", FanOut.withAllRoles());
        all.put("ejabberd", new FanOutOfEjabberd());
        all.put("stuck-readers", new StuckReaders());
        all.put("history", new HistoryPages());
        all.put("idle", new IdleConnections());
        all.put("latency", new Latency());
        all.put("storm", new Storm());
        all.put("growth", new Growth());
        all.put("import", new SlackImport());
        return all;
    }

    private static Path home(String name) throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        return Files.createTempDirectory(parent, name + "-");
    }
}
