CREATE INDEX notification_read ON notification (read_at);

CREATE INDEX mail_delivery_finished ON mail_delivery (finished_at);
