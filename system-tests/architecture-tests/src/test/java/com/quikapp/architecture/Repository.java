package com.quikapp.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The working copy that is being tested. */
final class Repository {

    static final Path ROOT = root();

    /** The folders of modules with Java code in them, by group. */
    static final List<String> GROUPS = List.of("ejb-modules", "web-modules");

    private Repository() {}

    /** The modules of a group, by name. */
    static List<Path> modules(String group) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(group))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder whose path ends so, sorted; none when the folder is missing. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("ejb-modules"))) {
            folder = Objects.requireNonNull(folder.getParent(), "This is no working copy of QuikApp");
        }
        return folder;
    }
}
