package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ArchiveFile.Role;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A Slack export on disk: its files by role, read straight from the ZIP. Nothing is ever unpacked to disk. Files that
 * cannot or must not be read are kept apart with the reason.
 */
final class SlackArchive implements Closeable {

    private final ZipFile zip;
    private final ImportLimits limits;
    private final SortedMap<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final List<LedgerEntry> refused = new ArrayList<>();
    private final List<ArchiveFile> files;

    private SlackArchive(ZipFile zip, ImportLimits limits) {
        this.zip = zip;
        this.limits = limits;
        Collections.list(zip.getEntriesInPhysicalOrder()).stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(this::admit);
        var names = new ArchiveNames(entries.keySet());
        this.files = entries.keySet().stream().map(names::describe).toList();
    }

    /** @throws ArchiveRefused when it is no ZIP, has too many files, or is no Slack export */
    static SlackArchive open(Path path, ImportLimits limits) throws IOException {
        CentralDirectory.check(path, limits.directoryBytes());
        var zip = openZip(path);
        try {
            var archive = new SlackArchive(zip, limits);
            archive.check();
            return archive;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile openZip(Path path) throws IOException {
        try {
            return ZipFile.builder()
                    .setPath(path)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException broken) {
            throw ArchiveRefused.notZip();
        }
    }

    private void check() {
        if (entries.size() + refused.size() > limits.archiveFiles()) {
            throw ArchiveRefused.directoryTooLarge();
        }
        if (files(Role.CHANNELS).isEmpty() && files(Role.GROUPS).isEmpty()) {
            throw ArchiveRefused.notSlack();
        }
    }

    private void admit(ZipArchiveEntry entry) {
        var name = entry.getName();
        if (!Encoding.isUtf8(entry.getRawName())) {
            refuse(name, LossReason.FILE__BROKEN_NAME);
        } else if (ArchiveNames.isUnsafe(name)) {
            refuse(name, LossReason.FILE__UNSAFE_NAME);
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            refuse(name, LossReason.FILE__ENCRYPTED);
        } else if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            refuse(name, LossReason.FILE__UNSUPPORTED_COMPRESSION);
        } else if (entries.putIfAbsent(name, entry) != null) {
            refuse(name, LossReason.FILE__DUPLICATE);
        }
    }

    private void refuse(String name, LossReason reason) {
        refused.add(LedgerEntry.ofFile(TextRepair.line(name, 200), reason.plain()));
    }

    /** What is not read at all, and why. */
    List<LedgerEntry> refused() {
        return Collections.unmodifiableList(refused);
    }

    /** All files that can be read, by name. */
    List<ArchiveFile> files() {
        return files;
    }

    List<ArchiveFile> files(Role role) {
        return files.stream().filter(file -> file.is(role)).toList();
    }

    /** Conversations by folder name, each with its day files in the order of days. */
    SortedMap<String, List<ArchiveFile>> conversations() {
        var result = new TreeMap<String, List<ArchiveFile>>();
        files(Role.DAY).stream().sorted(Comparator.comparing(ArchiveFile::name)).forEach(file -> result.computeIfAbsent(
                        file.folder(), folder -> new ArrayList<>())
                .add(file));
        return result;
    }

    /** The elements of a file. The stream of them is to be closed. */
    JsonArraySplitter elements(ArchiveFile file) {
        return elements(file, bytes -> {});
    }

    /** @param unpacked told of each piece of the file that was unpacked */
    JsonArraySplitter elements(ArchiveFile file, LongConsumer unpacked) {
        return new JsonArraySplitter(() -> open(file, unpacked), limits.entryBytes());
    }

    private InputStream open(ArchiveFile file, LongConsumer unpacked) throws IOException {
        var entry = Objects.requireNonNull(entries.get(file.name()));
        return new GuardedStream(
                zip.getInputStream(entry), entry.getCompressedSize(), entry.getCrc(), limits, unpacked);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
