-- Which server has a role that one has alone; nobody when the name is empty.
CREATE TABLE role_holder (
    role VARCHAR(20) NOT NULL PRIMARY KEY,
    server VARCHAR(80) NOT NULL,
    seen_at ${timestamp} NOT NULL
);

INSERT INTO role_holder (role, server, seen_at) VALUES ('SEARCH', '', '2000-01-01 00:00:00');
INSERT INTO role_holder (role, server, seen_at) VALUES ('ANALYTICS', '', '2000-01-01 00:00:00');
