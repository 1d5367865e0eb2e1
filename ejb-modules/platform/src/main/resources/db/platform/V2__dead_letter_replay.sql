ALTER TABLE dead_letter ADD COLUMN attempts INT DEFAULT 1 NOT NULL;
ALTER TABLE dead_letter ADD COLUMN replayed_at ${timestamp} NULL;
