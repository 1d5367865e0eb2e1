package com.quikapp.intelligence.export;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import com.quikapp.platform.problem.Unavailable;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * The uploads that wait to be imported: one file each in the folder {@code imports}, kept until its import is over. On a
 * cluster this folder is shared by the servers that run jobs.
 */
@Service
class ImportArchives {

    private static final String PARTIAL = ".part";
    private static final String WHOLE = ".zip";
    private static final Duration RETRY = Duration.ofMinutes(10);

    /** An upload that has not grown, or was not queued, for so long was cut off by the death of its server. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final QuikappHome home;
    private final ImportLimits limits;
    private final ImportRepository imports;

    @Inject
    ImportArchives(QuikappHome home, ExportConfig config, ImportRepository imports) {
        this.home = home;
        this.limits = config.limits();
        this.imports = imports;
    }

    Path path(ImportId id) {
        return folder().resolve(id.text() + WHOLE);
    }

    /**
     * Streams an upload to its file, which is complete and on disk when this returns, and absent when it throws.
     *
     * @param announced the length the client gave
     * @throws ArchiveTooLarge when it is longer than allowed
     * @throws Unavailable when the quota or the disk is full
     * @throws UploadBroken when the client stopped sending
     * @throws ArchiveRefused when it is no archive that could be imported
     */
    StoredArchive receive(ImportId id, InputStream body, OptionalLong announced) {
        if (announced.isPresent() && announced.getAsLong() > limits.archiveBytes()) {
            throw new ArchiveTooLarge(limits.archiveBytes());
        }
        var partial = folder().resolve(id.text() + PARTIAL);
        try {
            var stored = write(body, partial, announced);
            SlackArchive.open(partial, limits).close();
            Files.move(partial, path(id), StandardCopyOption.ATOMIC_MOVE);
            return stored;
        } catch (IOException full) {
            throw new Unavailable("import.storage-failed", "The archive could not be stored.", RETRY);
        } finally {
            delete(partial);
        }
    }

    /** Removes the archive of an import that is over. */
    void deleteWhenOver(ImportId id, boolean over) {
        if (over) {
            delete(id);
        }
    }

    void delete(ImportId id) {
        delete(path(id));
    }

    private StoredArchive write(InputStream body, Path file, OptionalLong announced) throws IOException {
        deleteAbandoned();
        long room = limits.quotaBytes() - used();
        if (room <= 0 || announced.orElse(0) > room) {
            throw new Unavailable(
                    "import.quota", "Too many archives wait to be imported. Try again when they are done.", RETRY);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var stored = new UploadStream(body, Math.min(room, limits.archiveBytes())).copyTo(channel);
            channel.force(true);
            return stored;
        }
    }

    private long used() throws IOException {
        try (var files = Files.list(folder())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void deleteAbandoned() throws IOException {
        long before = System.currentTimeMillis() - ABANDONED.toMillis();
        try (var files = Files.list(folder())) {
            files.filter(file -> file.toFile().lastModified() < before)
                    .filter(file -> file.toString().endsWith(PARTIAL) || isLeft(file))
                    .forEach(ImportArchives::delete);
        }
    }

    /** Whether it is an archive without an import that waits for it. */
    private boolean isLeft(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(WHOLE) && !imports.isActive(name.substring(0, name.length() - WHOLE.length()));
    }

    private Path folder() {
        return home.shared("imports");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("An archive cannot be deleted", cause);
        }
    }
}
