package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ArchiveFile.Role;
import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Takes {@code users.json}, batch by batch. */
@Service
class PeoplePhase {

    private final UserStep step;

    @Inject
    PeoplePhase(UserStep step) {
        this.step = step;
    }

    void run(ImportRun run) {
        for (var file : run.archive().files(Role.USERS)) {
            var batch = new ArrayList<ArchiveEntry<SlackUser>>();
            var start = run.checkpoint();
            ArchiveWalk.each(run.archive(), file, "id", SlackUser::parse, entry -> {
                if (!start.isDone(file.name(), entry.index())) {
                    batch.add(entry);
                }
                if (batch.size() == ImportTarget.MAX_BATCH) {
                    flush(run, file, batch);
                }
            });
            if (!batch.isEmpty()) {
                flush(run, file, batch);
            }
        }
    }

    private void flush(ImportRun run, ArchiveFile file, List<ArchiveEntry<SlackUser>> batch) {
        var entries = List.copyOf(batch);
        int last = entries.get(entries.size() - 1).index();
        run.step(at -> step.take(run.job(), at, entries, Checkpoint.after(Phase.USERS, file.name(), last)));
        batch.clear();
    }
}
