package com.quikapp.intelligence.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.quikapp.platform.Json;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The loss ledger: totals by kind, and a row for each entry that is not wholly stored. */
@Service
class LedgerRepository {

    private static final TypeReference<List<Loss>> LOSSES = new TypeReference<>() {};

    private final ImportDatabase database;

    @Inject
    LedgerRepository(ImportDatabase database) {
        this.database = database;
    }

    /** Opens the totals of an import; every kind has some. */
    void open(ImportId id, Map<EntryKind, Long> totals) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var kind : EntryKind.values()) {
            rows.add(new Object[] {id.value(), kind.text(), totals.getOrDefault(kind, 0L)});
        }
        database.batch("INSERT INTO import_count VALUES (?, ?, ?, 0, 0, 0, 0)", rows);
    }

    /** Counts entries of one kind and lists those with losses from {@code firstRow} on. Returns how many are listed. */
    int write(ImportId id, EntryKind kind, Collection<LedgerEntry> entries, long added, long firstRow) {
        var listed = entries.stream()
                .filter(entry -> entry.outcome() != Outcome.STORED)
                .toList();
        count(id, kind, Tally.of(entries, added));
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entry : listed) {
            rows.add(row(id, firstRow + rows.size(), entry));
        }
        database.batch("INSERT INTO import_loss VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
        return rows.size();
    }

    Map<EntryKind, Tally> tallies(ImportId id) {
        var result = new EnumMap<EntryKind, Tally>(EntryKind.class);
        database.list(
                row -> result.put(
                        EntryKind.of(row.getString(1)),
                        new Tally(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))),
                "SELECT entry_kind, total, stored, stored_with_loss, skipped, added FROM import_count"
                        + " WHERE import_id = ?",
                id.value());
        return result;
    }

    /** Rows after a position, in the order they were found. */
    List<LedgerItem> list(ImportId id, long after, Optional<Outcome> outcome, int limit) {
        var sql = "SELECT row_no, entry_kind, outcome, path, entry_index, entry_key, losses FROM import_loss"
                + " WHERE import_id = ? AND row_no > ?";
        ImportDatabase.RowReader<LedgerItem> reader = row -> new LedgerItem(
                row.getLong(1),
                EntryKind.of(row.getString(2)),
                Outcome.parse(row.getString(3)),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                losses(row.getString(7)));
        return outcome.isEmpty()
                ? database.list(reader, sql + " ORDER BY row_no LIMIT ?", id.value(), after, limit)
                : database.list(
                        reader,
                        sql + " AND outcome = ? ORDER BY row_no LIMIT ?",
                        id.value(),
                        after,
                        outcome.get().text(),
                        limit);
    }

    private void count(ImportId id, EntryKind kind, Tally tally) {
        database.update(
                "UPDATE import_count SET stored = stored + ?, stored_with_loss = stored_with_loss + ?,"
                        + " skipped = skipped + ?, added = added + ? WHERE import_id = ? AND entry_kind = ?",
                tally.stored(),
                tally.storedWithLoss(),
                tally.skipped(),
                tally.added(),
                id.value(),
                kind.text());
    }

    private static @Nullable Object[] row(ImportId id, long number, LedgerEntry entry) {
        return new Object[] {
            id.value(),
            number,
            entry.kind().text(),
            entry.outcome().text(),
            entry.file(),
            entry.index(),
            entry.key(),
            json(entry.losses())
        };
    }

    private static String json(List<Loss> losses) {
        try {
            return Json.mapper().writeValueAsString(losses);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Losses cannot be written", impossible);
        }
    }

    private static List<Loss> losses(String json) {
        try {
            return Json.mapper().readValue(json, LOSSES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Losses cannot be read", impossible);
        }
    }
}
