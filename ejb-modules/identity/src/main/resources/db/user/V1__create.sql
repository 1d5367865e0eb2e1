CREATE TABLE app_user (
    id BIGINT NOT NULL PRIMARY KEY,
    handle VARCHAR(64) NOT NULL,
    display_name VARCHAR(160) NOT NULL,
    email VARCHAR(254),
    email_key VARCHAR(254),
    state VARCHAR(16) NOT NULL,
    system_admin BOOLEAN NOT NULL,
    bot BOOLEAN NOT NULL,
    source VARCHAR(64),
    external_id VARCHAR(128),
    created_at ${timestamp} NOT NULL,
    updated_at ${timestamp} NOT NULL,
    CONSTRAINT app_user_handle UNIQUE (handle),
    CONSTRAINT app_user_email UNIQUE (email_key),
    CONSTRAINT app_user_external UNIQUE (external_id, source)
);
