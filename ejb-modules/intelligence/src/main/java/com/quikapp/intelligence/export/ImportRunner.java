package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.problem.Conflict;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.problem.TooManyRequests;
import com.quikapp.platform.problem.Unavailable;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs an import from its checkpoint to its end. Each step is a transaction of its own, so that a run that is killed at
 * any moment goes on behind the last step that was committed.
 */
@Service
class ImportRunner {

    private final ImportLifecycle lifecycle;
    private final ImportArchives archives;
    private final ExportConfig config;
    private final PeopleRepository people;
    private final FolderRepository folders;
    private final Transactions transactions;
    private final CountStep count;
    private final PeoplePhase peoplePhase;
    private final ChannelPhase channelPhase;
    private final MessagePhase messagePhase;

    @Inject
    ImportRunner(
            ImportLifecycle lifecycle,
            ImportArchives archives,
            ExportConfig config,
            PeopleRepository people,
            FolderRepository folders,
            Transactions transactions,
            CountStep count,
            PeoplePhase peoplePhase,
            ChannelPhase channelPhase,
            MessagePhase messagePhase) {
        this.lifecycle = lifecycle;
        this.archives = archives;
        this.config = config;
        this.people = people;
        this.folders = folders;
        this.transactions = transactions;
        this.count = count;
        this.peoplePhase = peoplePhase;
        this.channelPhase = channelPhase;
        this.messagePhase = messagePhase;
    }

    /**
     * @throws ImportRun.Interrupted when {@code stopping} said so: to be run again
     * @throws ImportStopped when another run has gone on with it: to be run again, in case that one dies
     * @throws Problem when what refused a step may pass: to be run again
     */
    void run(ImportId id, BooleanSupplier stopping) throws IOException {
        var job = lifecycle.begin(id);
        if (job.isEmpty()) {
            archives.delete(id);
            return;
        }
        try (var archive = SlackArchive.open(archives.path(id), config.limits())) {
            var run = new ImportRun(job.get(), archive, new RunCache(people, folders), transactions, stopping);
            phase(run, Phase.COUNT, this::count);
            phase(run, Phase.USERS, peoplePhase::run);
            begin(run, Phase.CHANNELS);
            phase(run, Phase.CHANNELS, channelPhase::run);
            begin(run, Phase.MESSAGES);
            phase(run, Phase.MESSAGES, messagePhase::run);
            begin(run, Phase.FINISH);
            lifecycle.complete(run.job());
        } catch (Unavailable | TooManyRequests | Conflict later) {
            throw later;
        } catch (Problem refused) {
            lifecycle.fail(job.get(), new ImportProblem(refused.code(), refused.detail()));
        } catch (ImportStopped stopped) {
            lifecycle.stopped(id);
            if (!lifecycle.isOver(id)) {
                throw stopped;
            }
        }
        archives.deleteWhenOver(id, lifecycle.isOver(id));
    }

    private void count(ImportRun run) {
        var counted = ArchiveCount.of(run.archive(), config.limits());
        run.step(at -> count.take(run.job(), at, counted));
    }

    private static void phase(ImportRun run, Phase phase, Consumer<ImportRun> work) {
        if (run.checkpoint().phase() == phase) {
            work.accept(run);
        }
    }

    private void begin(ImportRun run, Phase phase) {
        if (!run.checkpoint().isDone(phase) && run.checkpoint().phase() != phase) {
            run.step(at -> count.begin(run.job(), at, phase));
        }
    }
}
