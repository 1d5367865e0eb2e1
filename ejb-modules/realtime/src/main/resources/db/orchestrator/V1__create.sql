CREATE TABLE notification_decision (
    event_id VARCHAR(64) NOT NULL,
    user_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    reason VARCHAR(40) NOT NULL,
    media VARCHAR(100) NOT NULL,
    trace_id VARCHAR(32) NOT NULL,
    decided_at ${timestamp} NOT NULL,
    PRIMARY KEY (event_id, user_id)
);

CREATE INDEX notification_decision_message ON notification_decision (message_id, user_id);

CREATE INDEX notification_decision_age ON notification_decision (decided_at);
