package com.quikapp.gateway.notification;

import com.quikapp.gateway.Notification;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Service
class MailRepository {
    private final EntityManager em;

    @Inject
    MailRepository(@Notification EntityManager em) {
        this.em = em;
    }

    void add(MailDelivery delivery) {
        em.persist(delivery);
    }

    Optional<MailDelivery> find(long id) {
        return Optional.ofNullable(em.find(MailDelivery.class, id));
    }

    MailDelivery require(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("A queued e-mail is gone"));
    }

    List<Long> due(Instant now, int limit) {
        return em.createQuery(
                        "SELECT m.id FROM MailDelivery m WHERE m.state = :queued AND m.dueAt <= :now ORDER BY m.dueAt, m.id",
                        Long.class)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest first, older than the given id. */
    List<MailDelivery> inState(MailState state, long before, int limit) {
        return em.createQuery(
                        "SELECT m FROM MailDelivery m WHERE m.state = :state AND m.id < :before ORDER BY m.id DESC",
                        MailDelivery.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Removes the longest finished ones; how many, at most {@code limit}. */
    int removeFinishedBefore(Instant time, int limit) {
        List<Long> old = em.createQuery(
                        "SELECT m.id FROM MailDelivery m WHERE m.finishedAt < :time ORDER BY m.finishedAt", Long.class)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("DELETE FROM MailDelivery m WHERE m.id IN :old AND m.finishedAt < :time")
                        .setParameter("old", old)
                        .setParameter("time", time)
                        .executeUpdate();
    }
}
