-- live_name is the name while the channel is live and absent once it is archived, which frees the name.
CREATE TABLE channel (
    id BIGINT NOT NULL PRIMARY KEY,
    workspace_id BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    live_name VARCHAR(80),
    kind VARCHAR(16) NOT NULL,
    topic VARCHAR(500) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    general BOOLEAN NOT NULL,
    member_count INTEGER NOT NULL,
    created_by BIGINT NOT NULL,
    created_at ${timestamp} NOT NULL,
    archived_at ${timestamp},
    CONSTRAINT channel_live_name UNIQUE (workspace_id, live_name)
);

-- The user comes first in the key: H2 looks up many users at once only by an index that begins with them.
CREATE TABLE channel_member (
    channel_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    member_role VARCHAR(16) NOT NULL,
    joined_at ${timestamp} NOT NULL,
    PRIMARY KEY (user_id, channel_id)
);

CREATE INDEX channel_member_channel ON channel_member (channel_id, user_id);

CREATE TABLE channel_import (
    workspace_id BIGINT NOT NULL,
    import_source VARCHAR(80) NOT NULL,
    external_id VARCHAR(160) NOT NULL,
    channel_id BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, import_source, external_id)
);

CREATE INDEX channel_import_channel ON channel_import (channel_id);
