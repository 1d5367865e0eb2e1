CREATE TABLE import_job (
    id BIGINT NOT NULL PRIMARY KEY,
    workspace_id BIGINT NOT NULL,
    active_workspace BIGINT,
    started_by BIGINT NOT NULL,
    started_roles VARCHAR(100) NOT NULL,
    trace_id VARCHAR(32) NOT NULL,
    archive_sha256 VARCHAR(64) NOT NULL,
    archive_bytes BIGINT NOT NULL,
    state VARCHAR(16) NOT NULL,
    cancel_asked BOOLEAN NOT NULL,
    problem_code VARCHAR(64),
    problem_detail VARCHAR(255),
    phase VARCHAR(16) NOT NULL,
    at_folder VARCHAR(512) NOT NULL,
    at_pass INTEGER NOT NULL,
    at_file VARCHAR(512) NOT NULL,
    at_index INTEGER NOT NULL,
    version BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    listed_rows BIGINT NOT NULL,
    created_at ${timestamp} NOT NULL,
    started_at ${timestamp},
    finished_at ${timestamp},
    CONSTRAINT import_job_active UNIQUE (active_workspace)
);
CREATE INDEX import_job_workspace ON import_job (workspace_id, id);

CREATE TABLE import_count (
    import_id BIGINT NOT NULL,
    entry_kind VARCHAR(16) NOT NULL,
    total BIGINT NOT NULL,
    stored BIGINT NOT NULL,
    stored_with_loss BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    added BIGINT NOT NULL,
    PRIMARY KEY (import_id, entry_kind)
);

CREATE TABLE import_loss (
    import_id BIGINT NOT NULL,
    row_no BIGINT NOT NULL,
    entry_kind VARCHAR(16) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    path VARCHAR(512) NOT NULL,
    entry_index INTEGER NOT NULL,
    entry_key VARCHAR(64) NOT NULL,
    losses ${text} NOT NULL,
    PRIMARY KEY (import_id, row_no)
);
CREATE INDEX import_loss_outcome ON import_loss (import_id, outcome, row_no);

-- The Slack id comes first in the key: H2 looks up many of them at once only by an index that begins with them.
CREATE TABLE import_user (
    workspace_id BIGINT NOT NULL,
    external_id VARCHAR(32) NOT NULL,
    user_id BIGINT NOT NULL,
    listed_by BIGINT NOT NULL,
    PRIMARY KEY (external_id, workspace_id)
);

CREATE TABLE import_folder (
    import_id BIGINT NOT NULL,
    external_id VARCHAR(32) NOT NULL,
    folder VARCHAR(255) NOT NULL,
    channel_id BIGINT,
    channel_name VARCHAR(80) NOT NULL,
    archived BOOLEAN NOT NULL,
    PRIMARY KEY (import_id, external_id),
    CONSTRAINT import_folder_name UNIQUE (import_id, folder)
);
