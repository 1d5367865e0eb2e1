package com.quikapp.intelligence.export;

import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of importing a Slack export. For owners and admins of the workspace; whoever is no member of it is told
 * that there is no such workspace or import.
 */
@Service
public class ImportService {

    /** Most imports in one answer. */
    public static final int MAX_IMPORTS = 100;

    private final WorkspaceService workspaces;
    private final ImportArchives archives;
    private final ImportLifecycle lifecycle;
    private final ImportRepository imports;
    private final LedgerRepository ledger;
    private final Clock clock;

    @Inject
    ImportService(
            WorkspaceService workspaces,
            ImportArchives archives,
            ImportLifecycle lifecycle,
            ImportRepository imports,
            LedgerRepository ledger,
            Clock clock) {
        this.workspaces = workspaces;
        this.archives = archives;
        this.lifecycle = lifecycle;
        this.imports = imports;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Receives an archive and starts its import in the background. Importing the same archive again adds nothing.
     *
     * @param length of the archive, as far as the client told
     * @throws ImportAlreadyRunning while another import of the workspace is not over
     * @throws ArchiveTooLarge when it is larger than allowed
     * @throws ArchiveRefused when it is no ZIP or no Slack export
     */
    public ImportView start(Caller caller, WorkspaceId workspace, InputStream archive, OptionalLong length) {
        authorise(caller, workspace);
        if (imports.hasActive(workspace)) {
            throw new ImportAlreadyRunning();
        }
        var id = new ImportId(Ids.next());
        var stored = archives.receive(id, archive, length);
        try {
            lifecycle.queue(ImportRecord.queued(
                    id, workspace, caller, stored, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } catch (RuntimeException refused) {
            archives.delete(id);
            throw refused;
        }
        return view(imports.find(id).orElseThrow(ImportNotFound::new));
    }

    /** The latest imports of a workspace, newest first, at most {@value #MAX_IMPORTS}. */
    public List<ImportView> list(Caller caller, WorkspaceId workspace) {
        authorise(caller, workspace);
        return imports.latest(workspace, MAX_IMPORTS).stream().map(this::view).toList();
    }

    public ImportView read(Caller caller, ImportId id) {
        return view(find(caller, id));
    }

    /**
     * What was not wholly stored, in the order it was found.
     *
     * @param outcome only these; null for both
     */
    public Page<LedgerItem> ledger(Caller caller, ImportId id, @Nullable String outcome, PageRequest page) {
        find(caller, id);
        var wanted = Optional.ofNullable(outcome).map(Outcome::parse);
        var items = ledger.list(id, page.after().map(ImportService::position).orElse(0L), wanted, page.limit() + 1);
        return page.page(items, item -> Long.toString(item.position()));
    }

    /**
     * Stops an import at the next step; what is stored stays, and importing the archive again adds the rest. Cancelling
     * one that is over changes nothing.
     */
    public ImportView cancel(Caller caller, ImportId id) {
        find(caller, id);
        lifecycle.cancel(id);
        return read(caller, id);
    }

    private ImportRecord find(Caller caller, ImportId id) {
        var job = imports.find(id).orElseThrow(ImportNotFound::new);
        try {
            authorise(caller, job.workspaceId());
        } catch (WorkspaceNotFound hidden) {
            throw new ImportNotFound();
        }
        return job;
    }

    private void authorise(Caller caller, WorkspaceId workspace) {
        workspaces.access(caller, workspace).requireManager();
    }

    private ImportView view(ImportRecord job) {
        return ImportView.of(job, ledger.tallies(job.id()), clock.instant());
    }

    private static long position(String key) {
        try {
            return Long.parseUnsignedLong(key);
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
        }
    }
}
