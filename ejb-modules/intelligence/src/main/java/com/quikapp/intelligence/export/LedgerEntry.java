package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One entry of an archive and what became of it.
 *
 * @param file the name of the archive's file it is in
 * @param index its position in that file, from 0; -1 for the file itself
 * @param key what names it in Slack: a message's {@code ts}, a user's or channel's id; empty when it has none
 * @param losses why it is listed; empty when all of it is stored
 */
public record LedgerEntry(EntryKind kind, String file, int index, String key, List<Loss> losses) {

    private static final int MAX_KEY = 64;
    private static final int MAX_DETAILS = 20;

    public LedgerEntry {
        key = TextRepair.line(key, MAX_KEY);
        losses = merged(losses);
    }

    static LedgerEntry ofFile(String file, Loss loss) {
        return new LedgerEntry(EntryKind.FILE, file, -1, "", List.of(loss));
    }

    /** Skipped as soon as one reason says so. */
    public Outcome outcome() {
        Set<Outcome> outcomes =
                losses.stream().map(loss -> loss.reason().outcome()).collect(Collectors.toSet());
        if (outcomes.contains(Outcome.SKIPPED)) {
            return Outcome.SKIPPED;
        }
        return outcomes.isEmpty() ? Outcome.STORED : Outcome.STORED_WITH_LOSS;
    }

    /** One loss for each reason, with its details; of many their number and the first. */
    private static List<Loss> merged(List<Loss> losses) {
        var byReason = new LinkedHashMap<LossReason, List<String>>();
        losses.forEach(loss -> byReason.computeIfAbsent(loss.reason(), reason -> new ArrayList<>())
                .add(loss.detail()));
        return byReason.entrySet().stream()
                .map(entry -> entry.getKey().with(joined(entry.getValue())))
                .toList();
    }

    private static String joined(List<String> details) {
        var different =
                details.stream().filter(detail -> !detail.isEmpty()).distinct().toList();
        var first = different.stream().limit(MAX_DETAILS).collect(Collectors.joining(", "));
        return different.size() > MAX_DETAILS ? different.size() + ": " + first : first;
    }
}
