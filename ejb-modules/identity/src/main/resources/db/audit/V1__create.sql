CREATE TABLE audit_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    event_id VARCHAR(64) NOT NULL,
    occurred_at ${timestamp} NOT NULL,
    recorded_at ${timestamp} NOT NULL,
    action VARCHAR(128) NOT NULL,
    severity VARCHAR(16) NOT NULL,
    actor_id BIGINT,
    subject VARCHAR(128) NOT NULL,
    trace_id VARCHAR(32) NOT NULL,
    details ${text} NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT audit_entry_event UNIQUE (event_id)
);
CREATE INDEX audit_entry_trace ON audit_entry (trace_id, seq);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, seq);
CREATE INDEX audit_entry_action ON audit_entry (action, seq);

CREATE TABLE audit_head (
    id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL
);

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
