package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.List;

/** Takes the conversations of an archive one after the other. */
@Service
class MessagePhase {

    private final FolderRepository folders;
    private final MessageStep step;

    @Inject
    MessagePhase(FolderRepository folders, MessageStep step) {
        this.folders = folders;
        this.step = step;
    }

    void run(ImportRun run) {
        run.archive().conversations().forEach((folder, files) -> {
            if (!run.checkpoint().isFolderDone(folder)) {
                conversation(run, folder, files);
            }
        });
    }

    private void conversation(ImportRun run, String folder, List<ArchiveFile> files) {
        var known = folders.byFolder(run.job().id(), folder);
        var channel = known.flatMap(FolderRepository.Folder::channel);
        var batch = new MessageBatch(run, step, channel);
        if (channel.isPresent()) {
            new Conversation(run, folder, files, batch).take();
        } else {
            var reason = known.isPresent() ? LossReason.DIRECT__NOT_CARRIED : LossReason.CHANNEL__UNKNOWN;
            refuse(run, folder, files, batch, reason.plain());
        }
        batch.flush(Checkpoint.folderDone(folder));
    }

    private static void refuse(ImportRun run, String folder, List<ArchiveFile> files, MessageBatch batch, Loss loss) {
        var start = run.checkpoint();
        for (var file : files) {
            ArchiveWalk.each(run.archive(), file, "ts", SlackMessage::parse, entry -> {
                if (!start.isDone(folder, 0, file.name(), entry.index())) {
                    batch.add(
                            PendingMessage.refused(entry, loss),
                            new Checkpoint(Phase.MESSAGES, folder, 0, file.name(), entry.index() + 1));
                }
            });
        }
    }
}
