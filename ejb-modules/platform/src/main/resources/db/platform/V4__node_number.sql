-- What tells the ids of servers apart that are made in the same millisecond: each start takes the next number.
CREATE TABLE node_number (
    last_number BIGINT NOT NULL
);

INSERT INTO node_number (last_number) VALUES (0);
