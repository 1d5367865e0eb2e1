CREATE TABLE credential (
    user_id BIGINT NOT NULL PRIMARY KEY,
    password_hash VARCHAR(255) NOT NULL,
    changed_at ${timestamp} NOT NULL
);

CREATE TABLE auth_session (
    id BIGINT NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    client VARCHAR(64) NOT NULL,
    user_agent VARCHAR(255) NOT NULL,
    created_at ${timestamp} NOT NULL,
    last_used_at ${timestamp} NOT NULL,
    expires_at ${timestamp} NOT NULL,
    ended_at ${timestamp}
);
CREATE INDEX auth_session_user ON auth_session (user_id, expires_at);
CREATE INDEX auth_session_expiry ON auth_session (expires_at);

CREATE TABLE refresh_token (
    token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    session_id BIGINT NOT NULL,
    issued_at ${timestamp} NOT NULL,
    expires_at ${timestamp} NOT NULL,
    spent_at ${timestamp}
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);
CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);

CREATE TABLE sign_in_attempt (
    login_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at ${timestamp} NOT NULL,
    locked_until ${timestamp}
);
CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at);

CREATE TABLE setup (
    id BIGINT NOT NULL PRIMARY KEY,
    code_hash VARCHAR(64) NOT NULL,
    failures INTEGER NOT NULL,
    locked_until ${timestamp},
    completed_at ${timestamp}
);
