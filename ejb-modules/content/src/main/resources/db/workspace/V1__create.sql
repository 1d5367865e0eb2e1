CREATE TABLE workspace (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(160) NOT NULL,
    slug VARCHAR(64) NOT NULL,
    created_by BIGINT NOT NULL,
    created_at ${timestamp} NOT NULL,
    CONSTRAINT workspace_slug UNIQUE (slug)
);

-- The user comes first in the key: H2 looks up many users at once only by an index that begins with them.
-- handle and search_name are copies of the user service's names, kept current by its events.
CREATE TABLE workspace_member (
    workspace_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    member_role VARCHAR(16) NOT NULL,
    handle VARCHAR(64) NOT NULL,
    search_name VARCHAR(300) NOT NULL,
    joined_at ${timestamp} NOT NULL,
    PRIMARY KEY (user_id, workspace_id)
);

CREATE INDEX workspace_member_workspace ON workspace_member (workspace_id, user_id);

CREATE INDEX workspace_member_handle ON workspace_member (workspace_id, handle);

CREATE TABLE former_member (
    workspace_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    left_at ${timestamp} NOT NULL,
    PRIMARY KEY (workspace_id, user_id)
);

CREATE TABLE invitation (
    id BIGINT NOT NULL PRIMARY KEY,
    workspace_id BIGINT NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    member_role VARCHAR(16) NOT NULL,
    created_by BIGINT NOT NULL,
    created_at ${timestamp} NOT NULL,
    expires_at ${timestamp} NOT NULL,
    max_uses INTEGER,
    uses INTEGER NOT NULL,
    revoked_at ${timestamp},
    CONSTRAINT invitation_token UNIQUE (token_hash)
);

CREATE INDEX invitation_workspace ON invitation (workspace_id, id);
