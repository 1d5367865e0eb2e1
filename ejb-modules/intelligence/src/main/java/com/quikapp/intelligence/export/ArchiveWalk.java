package com.quikapp.intelligence.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through the elements of a file, one at a time. */
final class ArchiveWalk {

    private ArchiveWalk() {}

    /** @param keyField the field that names an element in the ledger */
    static <T> void each(
            SlackArchive archive,
            ArchiveFile file,
            String keyField,
            Function<SlackFields, T> parser,
            Consumer<ArchiveEntry<T>> action) {
        try (var elements = archive.elements(file)) {
            for (var next = elements.next(); next.isPresent(); next = elements.next()) {
                var element = next.get();
                action.accept(new ArchiveEntry<>(file, element.index(), EntryReader.read(element, keyField, parser)));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The archive cannot be read", cause);
        }
    }
}
