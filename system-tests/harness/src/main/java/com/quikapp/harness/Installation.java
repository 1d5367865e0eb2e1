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
public final class Installation {

    /** The runtime with the assembled server in it. */
    public static final Path LIBERTY = in(repository());

    /** What a server that was run there has made; its keys fit its own passwords alone. */
    private static final List<String> LEFTOVERS = List.of("logs", "workarea", "tranlog", "resources", "data");

    /** Passwords that lock the server's own keys: whoever replaces a version keeps it. */
    private static final String OWN = "server.env";

    private static final String ARQUILLIAN = """
            <server>
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <applicationMonitor dropinsEnabled="true" updateTrigger="mbean"/>
            </server>
            """;

    private Installation() {}

    /** What the build of a working copy has assembled. */
    public static Path in(Path workingCopy) {
        return workingCopy.resolve("ear/target/liberty/wlp");
    }

    /** Puts the server that was assembled there into {@code home/usr}, with these settings above its own. */
    static void prepare(Path liberty, Path home, Map<String, String> settings) {
        prepare(liberty, home, "quikapp", settings);
    }

    /** Adds the piece of configuration that believes proxies. */
    static void putBehindProxy(Path home) {
        Path server = home.resolve("usr/servers/quikapp");
        try {
            Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
            Files.copy(
                    server.resolve("optional/behind-proxy.xml"),
                    overrides.resolve("behind-proxy.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(Path liberty, Path home, String name, Map<String, String> settings) {
        Path assembled = liberty.resolve("usr/servers/quikapp");
        Path copy = home.resolve("usr/servers").resolve(name);
        try {
            copy(assembled, copy, Files.exists(copy.resolve(OWN)) ? List.of(OWN) : List.of());
            set(copy.resolve("bootstrap.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The server is not assembled: build the ear module first", e);
        }
    }

    /** Like the assembled server under another name, but ready for Arquillian to deploy an application of its own. */
    public static void prepareWithoutApplication(Path home, String name, Map<String, String> settings) {
        prepare(LIBERTY, home, name, settings);
        Path server = home.resolve("usr/servers").resolve(name);
        try {
            Path configuration = server.resolve("server.xml");
            String own = Files.readString(configuration);
            Files.writeString(configuration, own.replaceAll("<enterpriseApplication[^>]*/>", ""));
            Files.delete(server.resolve("apps/quikapp.ear"));
            Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
            Files.writeString(overrides.resolve("arquillian.xml"), ARQUILLIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, List<String> without) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                String first = relative.getName(0).toString();
                if (LEFTOVERS.contains(first) || without.contains(first)) {
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

    /** The working copy this runs in. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("ejb-modules"))) {
            folder = Objects.requireNonNull(folder.getParent(), "This is no working copy of QuikApp");
        }
        return folder;
    }
}
