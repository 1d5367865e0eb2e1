-- Events a single consumer of the embedded event log is behind with, taken out of the outbox.
CREATE TABLE outbox_backlog (
    consumer VARCHAR(100) NOT NULL,
    id BIGINT NOT NULL,
    topic VARCHAR(100) NOT NULL,
    event_key VARCHAR(100) NOT NULL,
    payload ${text} NOT NULL,
    PRIMARY KEY (consumer, id)
);
