package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ArchiveFile.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through a whole archive before anything is stored: how many entries of each kind it has, what is wrong with its
 * files, and whether it stays within the limits.
 */
final class ArchiveCount {

    private final SlackArchive archive;
    private final ImportLimits limits;
    private final Map<EntryKind, Long> totals = new EnumMap<>(EntryKind.class);
    private final List<LedgerEntry> files = new ArrayList<>();
    private long unpacked;

    private ArchiveCount(SlackArchive archive, ImportLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** @throws ArchiveRefused when all files together unpack to more than allowed */
    static ArchiveCount of(SlackArchive archive, ImportLimits limits) {
        var count = new ArchiveCount(archive, limits);
        count.files.addAll(archive.refused());
        archive.files().forEach(count::count);
        count.totals.put(
                EntryKind.FILE,
                (long) archive.files().size() + archive.refused().size());
        return count;
    }

    Map<EntryKind, Long> totals() {
        return totals;
    }

    /** An entry for each file; with losses when it is not, or not wholly, read. */
    List<LedgerEntry> files() {
        return files;
    }

    private void count(ArchiveFile file) {
        try (var elements = archive.elements(file, this::unpacked)) {
            long entries = 0;
            while (elements.next().isPresent()) {
                entries++;
            }
            if (file.is(Role.OTHER)) {
                list(file, List.of(LossReason.FILE__NOT_CARRIED.with(entries + " entries")));
            } else {
                totals.merge(file.kind(), entries, Long::sum);
                list(file, elements.losses());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The archive cannot be read", cause);
        }
    }

    private void list(ArchiveFile file, List<Loss> losses) {
        files.add(new LedgerEntry(EntryKind.FILE, file.name(), -1, "", losses));
    }

    private void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw ArchiveRefused.unpackedTooLarge();
        }
    }
}
