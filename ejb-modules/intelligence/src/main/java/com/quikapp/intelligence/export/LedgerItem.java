package com.quikapp.intelligence.export;

import java.util.List;

/**
 * An entry that is not wholly stored, as clients see it.
 *
 * @param position its place in the ledger, from 1
 * @param path the archive's file
 * @param index the element of that file, from 0; -1 for the file itself
 * @param key what names it in Slack: a message's {@code ts}, a user's or channel's id; may be empty
 * @param losses at least one
 */
public record LedgerItem(
        long position, EntryKind kind, Outcome outcome, String path, int index, String key, List<Loss> losses) {}
