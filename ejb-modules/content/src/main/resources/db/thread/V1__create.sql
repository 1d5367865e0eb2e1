CREATE TABLE thread (
    root_id BIGINT NOT NULL PRIMARY KEY,
    root_author_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    reply_count INTEGER NOT NULL,
    last_reply_at ${timestamp} NOT NULL
);

CREATE TABLE thread_participant (
    root_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    last_reply_at ${timestamp} NOT NULL,
    PRIMARY KEY (root_id, user_id)
);

CREATE TABLE thread_follow (
    root_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    follow_mode VARCHAR(16) NOT NULL,
    changed_at ${timestamp} NOT NULL,
    PRIMARY KEY (root_id, user_id)
);
