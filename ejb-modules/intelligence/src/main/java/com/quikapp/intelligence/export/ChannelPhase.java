package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;

/** Takes the lists of conversations, one conversation a step. */
@Service
class ChannelPhase {

    private final ChannelStep step;

    @Inject
    ChannelPhase(ChannelStep step) {
        this.step = step;
    }

    void run(ImportRun run) {
        run.archive().files().stream()
                .filter(file -> file.kind() == EntryKind.CHANNEL)
                .forEach(file -> take(run, file));
    }

    private void take(ImportRun run, ArchiveFile file) {
        var start = run.checkpoint();
        ArchiveWalk.each(run.archive(), file, "id", SlackChannel::parse, entry -> {
            if (!start.isDone(file.name(), entry.index())) {
                var next = Checkpoint.after(Phase.CHANNELS, file.name(), entry.index());
                run.step(at -> step.take(run.job(), at, entry, next));
            }
        });
    }
}
