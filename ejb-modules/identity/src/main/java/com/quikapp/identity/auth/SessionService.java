package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The caller's own sessions on all devices. */
@Service
@Transactional
public class SessionService {

    /** Most sessions shown, the latest first. */
    public static final int MAX_LISTED = 100;

    private final SessionRepository stored;
    private final Sessions sessions;
    private final SessionEndings endings;
    private final Clock clock;

    @Inject
    SessionService(SessionRepository stored, Sessions sessions, SessionEndings endings, Clock clock) {
        this.stored = stored;
        this.sessions = sessions;
        this.endings = endings;
        this.clock = clock;
    }

    /** The caller's open sessions, the latest first. */
    public List<SessionView> mine(Caller caller) {
        return stored.open(caller.userId(), clock.instant(), MAX_LISTED).stream()
                .map(session -> session.view(caller.sessionId()))
                .toList();
    }

    /**
     * Ends one of the caller's sessions: it cannot be refreshed any more and its WebSocket connections are closed.
     *
     * @throws SessionNotFound when the caller has no such open session
     */
    public void revoke(Caller caller, String sessionId) {
        sessions.end(caller, Ids.parse(sessionId), "revoked");
    }

    /** Takes note of sessions that ended on other servers; called with everything the broadcast brings. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void onEvents(List<IncomingEvent> events) {
        endings.onEvents(events);
    }
}
