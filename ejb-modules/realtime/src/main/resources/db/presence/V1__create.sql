-- What people say of themselves, and when they were last here. Who is here now is not in the database.
CREATE TABLE presence (
    user_id BIGINT NOT NULL PRIMARY KEY,
    availability VARCHAR(10) NOT NULL,
    status_text VARCHAR(400),
    status_emoji VARCHAR(128),
    status_until ${timestamp} NULL,
    last_seen_at ${timestamp} NULL
);
