package com.quikapp.intelligence.export;

import com.quikapp.platform.id.ChannelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects messages until they make a step. */
final class MessageBatch {

    private static final int MAX_CHARACTERS = 2_000_000;

    private final ImportRun run;
    private final MessageStep step;
    private final Optional<ChannelId> channel;
    private final ArrayList<PendingMessage> pending = new ArrayList<>();
    private int weight;

    MessageBatch(ImportRun run, MessageStep step, Optional<ChannelId> channel) {
        this.run = run;
        this.step = step;
        this.channel = channel;
    }

    /** @param next the checkpoint behind this message */
    void add(PendingMessage message, Checkpoint next) {
        pending.add(message);
        weight += message.weight();
        if (pending.size() == ImportTarget.MAX_BATCH || weight > MAX_CHARACTERS) {
            flush(next);
        }
    }

    void flush(Checkpoint next) {
        var batch = List.copyOf(pending);
        run.step(progress -> step.take(run.job(), progress, run.cache(), channel, batch, next));
        pending.clear();
        weight = 0;
    }
}
