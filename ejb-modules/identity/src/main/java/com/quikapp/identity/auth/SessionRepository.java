package com.quikapp.identity.auth;

import com.quikapp.identity.Identity;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored sessions and refresh tokens. */
@Service
class SessionRepository {

    private final EntityManager entities;

    @Inject
    SessionRepository(@Identity EntityManager entities) {
        this.entities = entities;
    }

    void add(AuthSession session) {
        entities.persist(session);
    }

    void add(RefreshToken token) {
        entities.persist(token);
    }

    Optional<RefreshToken> token(String tokenHash) {
        return Optional.ofNullable(entities.find(RefreshToken.class, tokenHash));
    }

    /**
     * Marks the token as used, and the one it was given for as spent. For whoever holds the lock on its session.
     *
     * @return false when it is spent, or another one given for the same token has been used
     */
    boolean use(RefreshToken token, String tokenHash, Instant now) {
        if (isSpent(tokenHash)) {
            return false;
        }
        var parent = token.parentHash();
        if (mark("usedAt", tokenHash, now) && parent != null) {
            return mark("spentAt", parent, now) || !isSpent(parent);
        }
        return true;
    }

    private boolean isSpent(String tokenHash) {
        return !entities.createQuery(
                        "SELECT t.spentAt FROM RefreshToken t WHERE t.tokenHash = :hash AND t.spentAt IS NOT NULL")
                .setParameter("hash", tokenHash)
                .getResultList()
                .isEmpty();
    }

    private boolean mark(String what, String tokenHash, Instant now) {
        return entities.createQuery("UPDATE RefreshToken t SET t." + what + " = :now WHERE t.tokenHash = :hash AND t."
                                + what + " IS NULL")
                        .setParameter("now", now)
                        .setParameter("hash", tokenHash)
                        .executeUpdate()
                == 1;
    }

    Optional<AuthSession> find(long sessionId) {
        return Optional.ofNullable(entities.find(AuthSession.class, sessionId));
    }

    /** The session, locked so that it cannot be ended and continued at the same time. */
    Optional<AuthSession> lock(long sessionId) {
        return Optional.ofNullable(entities.find(AuthSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The user's open sessions, the latest first. */
    List<AuthSession> open(UserId userId, Instant now, int limit) {
        return entities.createQuery(
                        "SELECT s FROM AuthSession s WHERE s.userId = :user AND s.endedAt IS NULL AND s.expiresAt > :now"
                                + " ORDER BY s.id DESC",
                        AuthSession.class)
                .setParameter("user", userId.value())
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of sessions that expired before anybody ended them. */
    List<Long> expired(Instant now, int limit) {
        return entities.createQuery(
                        "SELECT s.id FROM AuthSession s WHERE s.endedAt IS NULL AND s.expiresAt <= :now", Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of sessions that were ended after a time. */
    List<Long> endedSince(Instant after) {
        return entities.createQuery("SELECT s.id FROM AuthSession s WHERE s.endedAt > :after", Long.class)
                .setParameter("after", after)
                .getResultList();
    }

    /** Removes what nobody can use or wants to see any more. */
    void purge(Instant tokensBefore, Instant sessionsBefore, Instant attemptsBefore) {
        delete("DELETE FROM RefreshToken t WHERE t.expiresAt < :before", tokensBefore);
        delete("DELETE FROM AuthSession s WHERE s.expiresAt < :before", sessionsBefore);
        delete("DELETE FROM SignInAttempt a WHERE a.lastAt < :before", attemptsBefore);
    }

    private void delete(String statement, Instant before) {
        entities.createQuery(statement).setParameter("before", before).executeUpdate();
    }
}
