package com.quikapp.platform;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one folder that holds everything a server keeps on disk ({@code quikapp.data}); it survives restarts. What all
 * servers of a cluster must see (signing keys, archives to import, the set-up code) is in a folder they share ({@code
 * quikapp.shared}); on one server the same folder.
 */
@Service
public class QuikappHome {

    private final Path folder;
    private final Path shared;

    @Inject
    QuikappHome(
            @ConfigProperty(name = "quikapp.data", defaultValue = "data") String folder,
            @ConfigProperty(name = "quikapp.shared") Optional<String> shared) {
        this(Path.of(folder), Path.of(shared.orElse(folder)));
    }

    public QuikappHome(Path folder) {
        this(folder, folder);
    }

    private QuikappHome(Path folder, Path shared) {
        this.folder = folder.toAbsolutePath().normalize();
        this.shared = shared.toAbsolutePath().normalize();
    }

    /** This server's sub-folder of a service, created when missing. */
    public Path folder(String name) {
        return create(folder.resolve(name));
    }

    /** A service's sub-folder that all servers see, created when missing; empty names the shared folder itself. */
    public Path shared(String name) {
        return create(shared.resolve(name));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException("The data folder cannot be written", cause);
        }
    }

    /** A path inside the data folder; nothing is created. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }
}
