package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.Ids;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Remembers which sessions have ended: here, on other servers, and before the start. */
@Service
class SessionEndings {

    private static final String SESSION_ENDED = "com.quikapp.auth.session-ended.v1";

    private final SessionRepository stored;
    private final EndedSessions ended;
    private final AuthSettings settings;
    private final Clock clock;

    @Inject
    SessionEndings(SessionRepository stored, EndedSessions ended, AuthSettings settings, Clock clock) {
        this.stored = stored;
        this.ended = ended;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes note of all whose last access token may still be good. */
    void read() {
        stored.endedSince(clock.instant().minus(settings.accessTokenLifetime()))
                .forEach(session -> remember(Ids.text(session)));
    }

    void onEvents(List<IncomingEvent> events) {
        for (var event : events) {
            if (event.type().equals(SESSION_ENDED)) {
                remember(event.as(SessionEnded.class).sessionId());
            }
        }
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Raised raised) {
        if (raised.event() instanceof SessionEnded event) {
            remember(event.sessionId());
        }
    }

    /** By this server's clock: that of the server where it ended may be behind. */
    private void remember(String session) {
        ended.add(session, clock.instant().plus(settings.accessTokenLifetime()));
    }
}
