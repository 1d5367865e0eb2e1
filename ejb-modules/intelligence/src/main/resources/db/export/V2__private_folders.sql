-- A table of its own, because the version before adds rows to import_folder without naming its columns.
CREATE TABLE import_private_folder (
    import_id BIGINT NOT NULL,
    external_id VARCHAR(32) NOT NULL,
    PRIMARY KEY (import_id, external_id)
);
