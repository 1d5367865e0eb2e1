CREATE INDEX auth_session_ended ON auth_session (ended_at);
