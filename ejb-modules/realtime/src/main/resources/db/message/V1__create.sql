-- The last sequence number given in each channel; its row is the lock under which the next one is given.
CREATE TABLE channel_sequence (
    channel_id BIGINT NOT NULL PRIMARY KEY,
    last_seq BIGINT NOT NULL
);

-- idempotency_key holds the author and the client's key ("<author>/<key>"), or where an import found the message.
CREATE TABLE message (
    id BIGINT NOT NULL PRIMARY KEY,
    workspace_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    kind VARCHAR(8) NOT NULL,
    author_id BIGINT NOT NULL,
    body ${text} NOT NULL,
    root_id BIGINT,
    mentions ${text},
    idempotency_key VARCHAR(190),
    trace_id CHAR(32) NOT NULL,
    created_at ${timestamp} NOT NULL,
    CONSTRAINT message_channel_seq UNIQUE (channel_id, seq),
    CONSTRAINT message_idempotency UNIQUE (idempotency_key)
);

CREATE INDEX message_root ON message (root_id, seq);
