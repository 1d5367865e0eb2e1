package com.quikapp.platform;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one folder that holds everything a server keeps on disk ({@code quikapp.data}); it survives restarts. */
@Service
public class QuikappHome {

    private final Path folder;

    @Inject
    public QuikappHome(@ConfigProperty(name = "quikapp.data", defaultValue = "data") String folder) {
        this(Path.of(folder));
    }

    public QuikappHome(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The sub-folder of a service, created when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException("The data folder cannot be written", cause);
        }
    }

    /** A path inside the data folder; nothing is created. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }
}
