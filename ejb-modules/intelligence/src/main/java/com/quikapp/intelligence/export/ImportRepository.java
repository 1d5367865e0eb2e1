package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.MalformedId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Imports and their checkpoints. */
@Service
class ImportRepository {

    private static final String COLUMNS =
            "SELECT id, workspace_id, started_by, started_roles, trace_id, archive_sha256, archive_bytes,"
                    + " state, cancel_asked, problem_code, problem_detail, phase, at_folder, at_pass, at_file, at_index,"
                    + " version, failures, listed_rows, created_at, started_at, finished_at FROM import_job ";

    private final ImportDatabase database;

    @Inject
    ImportRepository(ImportDatabase database) {
        this.database = database;
    }

    /** @throws ImportAlreadyRunning when the workspace has one that is not over */
    void add(ImportRecord job) {
        try {
            database.update(
                    "INSERT INTO import_job (id, workspace_id, active_workspace, started_by, started_roles, trace_id, archive_sha256,"
                            + " archive_bytes, state, cancel_asked, phase, at_folder, at_pass, at_file, at_index,"
                            + " version, failures, listed_rows, created_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, '', 0, '', 0, 0, 0, 0, ?)",
                    job.id().value(),
                    job.workspaceId().value(),
                    job.workspaceId().value(),
                    job.caller().userId().value(),
                    String.join(",", new TreeSet<>(job.caller().roles())),
                    job.caller().traceId().value(),
                    job.archive().sha256(),
                    job.archive().bytes(),
                    job.state().text(),
                    job.progress().checkpoint().phase().name(),
                    job.createdAt());
        } catch (ImportStorageFailed refused) {
            throw refused.isConstraint() ? new ImportAlreadyRunning() : refused;
        }
    }

    Optional<ImportRecord> find(ImportId id) {
        return database.first(ImportRepository::read, COLUMNS + "WHERE id = ?", id.value());
    }

    /** The latest imports of a workspace, newest first. */
    List<ImportRecord> latest(WorkspaceId workspace, int limit) {
        return database.list(
                ImportRepository::read,
                COLUMNS + "WHERE workspace_id = ? ORDER BY id DESC LIMIT ?",
                workspace.value(),
                limit);
    }

    /** Whether a text names an import that is not over. What is no id counts as one, for it is somebody else's. */
    boolean isActive(String id) {
        try {
            return find(ImportId.parse(id)).filter(job -> !job.state().isOver()).isPresent();
        } catch (MalformedId foreign) {
            return true;
        }
    }

    boolean hasActive(WorkspaceId workspace) {
        return !database.list(
                        row -> row.getLong(1),
                        "SELECT id FROM import_job WHERE active_workspace = ?",
                        workspace.value())
                .isEmpty();
    }

    /** Marks it as running; only the first start sets the time. False when it is over. */
    boolean begin(ImportId id, Instant now) {
        return database.update(
                        "UPDATE import_job SET state = ?, started_at = COALESCE(started_at, ?)"
                                + " WHERE id = ? AND state IN (?, ?)",
                        ImportState.RUNNING.text(),
                        now,
                        id.value(),
                        ImportState.QUEUED.text(),
                        ImportState.RUNNING.text())
                == 1;
    }

    /** @throws ImportStopped when it was cancelled, is over, or another server has gone on with it */
    void advance(ImportId id, Progress from, Progress to) {
        var next = to.checkpoint();
        int changed = database.update(
                "UPDATE import_job SET phase = ?, at_folder = ?, at_pass = ?, at_file = ?, at_index = ?, version = ?,"
                        + " listed_rows = ?, failures = 0"
                        + " WHERE id = ? AND version = ? AND state = ? AND cancel_asked = FALSE",
                next.phase().name(),
                next.folder(),
                next.pass(),
                next.file(),
                next.index(),
                to.version(),
                to.listedRows(),
                id.value(),
                from.version(),
                ImportState.RUNNING.text());
        if (changed != 1) {
            throw new ImportStopped();
        }
    }

    void askToCancel(ImportId id) {
        database.update(
                "UPDATE import_job SET cancel_asked = TRUE WHERE id = ? AND active_workspace IS NOT NULL", id.value());
    }

    void addFailure(ImportId id) {
        database.update("UPDATE import_job SET failures = failures + 1 WHERE id = ?", id.value());
    }

    /** False when it was over before. */
    boolean end(ImportId id, ImportState state, @Nullable ImportProblem problem, Instant now) {
        return database.update(
                        "UPDATE import_job SET state = ?, active_workspace = NULL, problem_code = ?,"
                                + " problem_detail = ?, finished_at = ? WHERE id = ? AND state IN (?, ?)",
                        state.text(),
                        problem == null ? null : problem.code(),
                        problem == null ? null : problem.detail(),
                        now,
                        id.value(),
                        ImportState.QUEUED.text(),
                        ImportState.RUNNING.text())
                == 1;
    }

    private static ImportRecord read(ResultSet row) throws SQLException {
        return new ImportRecord(
                new ImportId(row.getLong("id")),
                new WorkspaceId(row.getLong("workspace_id")),
                caller(row),
                new StoredArchive(row.getString("archive_sha256"), row.getLong("archive_bytes")),
                ImportState.of(row.getString("state")),
                row.getBoolean("cancel_asked"),
                problem(row),
                new Progress(row.getLong("version"), row.getLong("listed_rows"), checkpoint(row)),
                row.getInt("failures"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("started_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }

    private static Optional<ImportProblem> problem(ResultSet row) throws SQLException {
        var code = row.getString("problem_code");
        return code == null ? Optional.empty() : Optional.of(new ImportProblem(code, row.getString("problem_detail")));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                new UserId(row.getLong("started_by")),
                "",
                Set.of(row.getString("started_roles").split(",")),
                new TraceId(row.getString("trace_id")));
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                Checkpoint.Phase.valueOf(row.getString("phase")),
                row.getString("at_folder"),
                row.getInt("at_pass"),
                row.getString("at_file"),
                row.getInt("at_index"));
    }
}
