package com.quikapp.gateway.notification;

import com.quikapp.gateway.Notification;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Service
class NotificationRepository {
    private final EntityManager em;

    @Inject
    NotificationRepository(@Notification EntityManager em) {
        this.em = em;
    }

    void add(InboxEntry entry) {
        em.persist(entry);
    }

    /** Of the given people, those who have been told of the message already. */
    Set<UserId> toldOf(MessageId message, Collection<UserId> users) {
        if (users.isEmpty()) {
            return Set.of();
        }
        Set<UserId> told = new HashSet<>();
        em.createQuery(
                        "SELECT n.userId FROM InboxEntry n WHERE n.messageId = :message AND n.userId IN :users",
                        Long.class)
                .setParameter("message", message.value())
                .setParameter("users", users.stream().map(UserId::value).toList())
                .getResultStream()
                .forEach(id -> told.add(new UserId(id)));
        return told;
    }

    Optional<InboxEntry> find(long id) {
        return Optional.ofNullable(em.find(InboxEntry.class, id));
    }

    Optional<InboxEntry> find(long id, UserId owner) {
        return find(id).filter(entry -> entry.userId().equals(owner));
    }

    /** The newest first, older than the given id. */
    List<InboxEntry> inbox(UserId owner, boolean unreadOnly, long before, int limit) {
        String unread = unreadOnly ? " AND n.readAt IS NULL" : "";
        return em.createQuery(
                        "SELECT n FROM InboxEntry n WHERE n.userId = :owner AND n.id < :before" + unread
                                + " ORDER BY n.id DESC",
                        InboxEntry.class)
                .setParameter("owner", owner.value())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    long unread(UserId owner) {
        return em.createQuery(
                        "SELECT COUNT(n) FROM InboxEntry n WHERE n.userId = :owner AND n.readAt IS NULL", Long.class)
                .setParameter("owner", owner.value())
                .getSingleResult();
    }

    void markAllRead(UserId owner, Instant now) {
        em.createQuery("UPDATE InboxEntry n SET n.readAt = :now WHERE n.userId = :owner AND n.readAt IS NULL")
                .setParameter("now", now)
                .setParameter("owner", owner.value())
                .executeUpdate();
    }

    /** Removes the entries that were read the longest ago; how many, at most {@code limit}. */
    int removeReadBefore(Instant time, int limit) {
        List<Long> old = em.createQuery(
                        "SELECT n.id FROM InboxEntry n WHERE n.readAt < :time ORDER BY n.readAt", Long.class)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("DELETE FROM InboxEntry n WHERE n.id IN :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
