package com.quikapp.intelligence.export;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.testing.RecordingEvents;
import com.quikapp.platform.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/** The import service over a database, wired by hand as the container would. */
final class ImportHouse {

    static final int SMALL_ARCHIVE = 1 << 26;

    final WorkspaceId workspace;
    final Caller caller;
    final RecordingEvents events = new RecordingEvents();
    final List<String> started = new ArrayList<>();
    final ImportArchives archives;
    final ImportLifecycle lifecycle;
    final ImportRepository imports;
    final LedgerRepository ledger;
    final FolderRepository folders;
    private final ImportRunner runner;

    ImportHouse(TestDatabase database, Path home, ImportTarget target) {
        this(database, home, target, new WorkspaceId(Ids.next()), someone());
    }

    ImportHouse(TestDatabase database, Path home, ImportTarget target, WorkspaceId workspace, Caller caller) {
        this.workspace = workspace;
        this.caller = caller;
        var config = new ExportConfig(SMALL_ARCHIVE, SMALL_ARCHIVE, 1000, 1 << 28, 1 << 26, 200, 1 << 20);
        var sql = new ImportDatabase(database.dataSource());
        imports = new ImportRepository(sql);
        ledger = new LedgerRepository(sql);
        archives = new ImportArchives(new QuikappHome(home), config, imports);
        var people = new PeopleRepository(sql);
        folders = new FolderRepository(sql);
        var steps = new Ledger(imports, ledger);
        var channels = new ChannelStep(target, people, folders, steps);
        lifecycle = new ImportLifecycle(
                imports, ledger, channels, (job, instance) -> started.add(instance), events, Clock.systemUTC());
        var transactions = new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return database.inTransaction(work::get);
            }
        };
        runner = new ImportRunner(
                lifecycle,
                archives,
                config,
                people,
                folders,
                transactions,
                new CountStep(steps, ledger),
                new PeoplePhase(new UserStep(target, people, steps)),
                new ChannelPhase(channels),
                new MessagePhase(folders, new MessageStep(target, people, steps)));
    }

    static Caller someone() {
        return new Caller(new UserId(Ids.next()), "", Set.of(Caller.USER), TraceId.create());
    }

    ImportId queue(Path zip) throws IOException {
        var id = new ImportId(Ids.next());
        try (var body = Files.newInputStream(zip)) {
            var stored = archives.receive(id, body, OptionalLong.of(Files.size(zip)));
            lifecycle.queue(ImportRecord.queued(
                    id, workspace, caller, stored, Clock.systemUTC().instant()));
        }
        return id;
    }

    /** A run as the scheduler has it: what fails is counted. */
    void runJob(ImportId id, boolean stopping) throws IOException {
        new ImportJob(runner, lifecycle).run(id.text(), () -> stopping);
    }

    void run(ImportId id) throws IOException {
        runner.run(id, () -> false);
    }

    ImportId runAll(Path zip) throws IOException {
        var id = queue(zip);
        run(id);
        return id;
    }

    ImportState state(ImportId id) {
        return imports.find(id).orElseThrow().state();
    }

    Tally messages(ImportId id) {
        return tallies(id).getOrDefault(EntryKind.MESSAGE, Tally.NONE);
    }

    Map<EntryKind, Tally> tallies(ImportId id) {
        return ledger.tallies(id);
    }

    /** The reasons why an entry is listed, e.g. of a message by its {@code ts}. */
    List<String> reasons(ImportId id, String key) {
        return losses(id, key).stream().map(loss -> loss.reason().code()).toList();
    }

    List<Loss> losses(ImportId id, String key) {
        return ledger.list(id, 0, Optional.empty(), 10_000).stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.losses().stream())
                .toList();
    }
}
