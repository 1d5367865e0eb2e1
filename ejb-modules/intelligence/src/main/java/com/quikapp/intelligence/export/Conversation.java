package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.intelligence.export.KeyIndex.Place;
import com.quikapp.intelligence.export.Reading.Read;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One conversation, in the order of its files. A reply whose root stands after it waits for a second pass, so that every
 * reply finds its root whatever the order. Both passes go the same way after a restart: what is before the checkpoint is
 * passed without being stored again.
 */
final class Conversation {

    private static final int FIRST = 0;
    private static final int LATE_REPLIES = 1;

    private final ImportRun run;
    private final String folder;
    private final List<ArchiveFile> files;
    private final MessageBatch batch;
    private boolean lateReplies;

    Conversation(ImportRun run, String folder, List<ArchiveFile> files, MessageBatch batch) {
        this.run = run;
        this.folder = folder;
        this.files = files;
        this.batch = batch;
    }

    void take() {
        var start = run.checkpoint();
        pass(FIRST, start);
        if (lateReplies) {
            pass(LATE_REPLIES, start);
        }
    }

    private void pass(int pass, Checkpoint start) {
        var index = index();
        each((file, entry) -> {
            var pending = decide(pass, index, entry);
            if (pending.isPresent() && !start.isDone(folder, pass, file.name(), entry.index())) {
                batch.add(pending.get(), new Checkpoint(Phase.MESSAGES, folder, pass, file.name(), entry.index() + 1));
            }
        });
    }

    /** What this pass does with an entry; empty when it is the other pass's. */
    private Optional<PendingMessage> decide(int pass, KeyIndex index, ArchiveEntry<SlackMessage> entry) {
        boolean first = pass == FIRST;
        if (!(entry.reading() instanceof Read<SlackMessage> read)) {
            return first ? Optional.of(pending(entry, Optional.empty())) : Optional.empty();
        }
        var message = read.value();
        if (!index.pass(message.time().micros())) {
            return first
                    ? Optional.of(PendingMessage.refused(entry, LossReason.TS__DUPLICATE.plain()))
                    : Optional.empty();
        }
        var place = message.root().map(root -> index.place(root.micros()));
        boolean late = place.equals(Optional.of(Place.AFTER));
        lateReplies |= late;
        if (late == first) {
            return Optional.empty();
        }
        return place.equals(Optional.of(Place.NOWHERE))
                ? Optional.of(
                        new PendingMessage(entry, Optional.empty(), List.of(LossReason.THREAD__ROOT_MISSING.plain())))
                : Optional.of(pending(entry, message.root()));
    }

    private static PendingMessage pending(ArchiveEntry<SlackMessage> entry, Optional<SlackTime> root) {
        return new PendingMessage(entry, root, List.of());
    }

    private KeyIndex index() {
        var index = new KeyIndex();
        each((file, entry) -> {
            if (entry.reading() instanceof Read<SlackMessage> read) {
                index.add(read.value().time().micros());
            }
        });
        return index.sealed();
    }

    private void each(BiConsumer<ArchiveFile, ArchiveEntry<SlackMessage>> action) {
        files.forEach(file ->
                ArchiveWalk.each(run.archive(), file, "ts", SlackMessage::parse, entry -> action.accept(file, entry)));
    }
}
