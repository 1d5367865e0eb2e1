CREATE TABLE notification (
    id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    reason VARCHAR(40) NOT NULL,
    workspace_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    root_id BIGINT,
    actor_id BIGINT NOT NULL,
    excerpt VARCHAR(600) NOT NULL,
    trace_id VARCHAR(32) NOT NULL,
    created_at ${timestamp} NOT NULL,
    read_at ${timestamp} NULL,
    PRIMARY KEY (id),
    CONSTRAINT notification_once UNIQUE (user_id, message_id)
);

CREATE INDEX notification_inbox ON notification (user_id, id);

CREATE INDEX notification_unread ON notification (user_id, read_at, id);

CREATE TABLE mail_delivery (
    id BIGINT NOT NULL,
    notification_id BIGINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL,
    due_at ${timestamp} NOT NULL,
    finished_at ${timestamp} NULL,
    last_failure VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT mail_delivery_once UNIQUE (notification_id)
);

CREATE INDEX mail_delivery_due ON mail_delivery (state, due_at);

CREATE INDEX mail_delivery_listed ON mail_delivery (state, id);
