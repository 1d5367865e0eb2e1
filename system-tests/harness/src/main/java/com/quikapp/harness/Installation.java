package com.quikapp.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Copies of the server that the build has assembled. */
final class Installation {

    /** The runtime with the assembled server in it. */
    static final Path LIBERTY = repository().resolve("ear/target/liberty/wlp");

    private Installation() {}

    /** Puts the assembled server into {@code home/usr}, with these settings above its own. */
    static void prepare(Path home, Map<String, String> settings) {
        Path assembled = LIBERTY.resolve("usr/servers/quikapp");
        Path copy = home.resolve("usr/servers/quikapp");
        try {
            copy(assembled, copy, List.of("logs", "workarea", "data"));
            set(copy.resolve("bootstrap.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The server is not assembled: build the ear module first", e);
        }
    }

    private static void copy(Path from, Path to, List<String> without) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                if (without.contains(relative.getName(0).toString())) {
                    continue;
                }
                Path target = to.resolve(relative);
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Some settings are needed before the configuration is read, so all of them stand where the server looks first. */
    private static void set(Path bootstrap, Map<String, String> settings) throws IOException {
        Properties all = new Properties();
        if (Files.exists(bootstrap)) {
            try (Reader own = Files.newBufferedReader(bootstrap)) {
                all.load(own);
            }
        }
        all.putAll(settings);
        try (Writer out = Files.newBufferedWriter(bootstrap)) {
            all.store(out, null);
        }
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("ejb-modules"))) {
            folder = Objects.requireNonNull(folder.getParent(), "This is no working copy of QuikApp");
        }
        return folder;
    }
}
