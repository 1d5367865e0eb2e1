-- A token is spent when one that it was exchanged for is used, not before: an answer can be lost on its way.
ALTER TABLE refresh_token ADD COLUMN parent_hash VARCHAR(64);
ALTER TABLE refresh_token ADD COLUMN used_at ${timestamp} NULL;
