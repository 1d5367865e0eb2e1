CREATE TABLE reindexing (
    id BIGINT NOT NULL PRIMARY KEY,
    run_id BIGINT NOT NULL,
    state VARCHAR(16) NOT NULL,
    total BIGINT NOT NULL,
    done BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    after_id BIGINT NOT NULL,
    started_by BIGINT,
    started_at ${timestamp},
    finished_at ${timestamp}
);

INSERT INTO reindexing (id, run_id, state, total, done, removed, after_id) VALUES (1, 0, 'NEVER', 0, 0, 0, 0);
