package com.quikapp.identity.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Files in the data directory, replaced as a whole: a reader sees the old or the new one, never a part. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** Writes a file that only the server's own user can read. */
    static void writeSecret(Path file, String text) {
        write(file, text, "rw-------");
    }

    /**
     * Writes a file like {@link #writeSecret} unless there is one, and gives what is in it then: of several servers that
     * try at once, all get the text of the first.
     */
    static String createSecret(Path file, String text) {
        try {
            var draft = draft(file, text, "rw-------");
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException another) {
                return Files.readString(file).strip();
            } finally {
                Files.delete(draft);
            }
            return text;
        } catch (IOException cause) {
            throw new UncheckedIOException("The data directory cannot be written", cause);
        }
    }

    /** Writes a file that anybody on the machine may read. */
    static void writePublic(Path file, String text) {
        write(file, text, "rw-r--r--");
    }

    static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException("A file in the data directory cannot be read", cause);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("A file in the data directory cannot be deleted", cause);
        }
    }

    private static void write(Path file, String text, String permissions) {
        try {
            Files.move(
                    draft(file, text, permissions),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException("The data directory cannot be written", cause);
        }
    }

    private static Path draft(Path file, String text, String permissions) throws IOException {
        var draft = Files.createTempFile(file.getParent(), ".", ".tmp", attributes(permissions));
        return Files.writeString(draft, text + System.lineSeparator());
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
