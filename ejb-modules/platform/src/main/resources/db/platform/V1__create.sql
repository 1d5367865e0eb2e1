CREATE TABLE outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    topic VARCHAR(100) NOT NULL,
    event_key VARCHAR(100) NOT NULL,
    payload ${text} NOT NULL,
    owner VARCHAR(100) NOT NULL,
    created_at ${timestamp} NOT NULL
);

CREATE TABLE dead_letter (
    id BIGINT NOT NULL PRIMARY KEY,
    consumer_group VARCHAR(100) NOT NULL,
    payload ${text} NOT NULL,
    cause VARCHAR(500) NOT NULL,
    created_at ${timestamp} NOT NULL
);

CREATE TABLE scheduled_tasks (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data ${bytes},
    execution_time ${timestamp} NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(50),
    last_success ${timestamp} NULL,
    last_failure ${timestamp} NULL,
    consecutive_failures INT,
    last_heartbeat ${timestamp} NULL,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
