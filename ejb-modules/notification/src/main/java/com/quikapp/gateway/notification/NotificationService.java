package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people what concerns them, and keeps their inboxes. Everybody sees and changes their own inbox only. */
@Service
public class NotificationService implements Notifications {
    private final NotificationRepository notifications;
    private final MailQueue mails;
    private final MailWriter writer;
    private final Events events;
    private final Clock clock;

    @Inject
    NotificationService(
            NotificationRepository notifications, MailQueue mails, MailWriter writer, Events events, Clock clock) {
        this.notifications = notifications;
        this.mails = mails;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void deliver(List<NotificationDecision> decisions) {
        decisions.stream()
                .collect(Collectors.groupingBy(NotificationDecision::messageId))
                .forEach(this::deliverOf);
    }

    private void deliverOf(MessageId message, List<NotificationDecision> decisions) {
        List<UserId> users =
                decisions.stream().map(NotificationDecision::userId).toList();
        Set<UserId> told = notifications.toldOf(message, users);
        decisions.stream().filter(decision -> told.add(decision.userId())).forEach(this::deliver);
    }

    private void deliver(NotificationDecision decision) {
        InboxEntry entry = new InboxEntry(Ids.next(), decision, now());
        notifications.add(entry);
        events.raise(Caller.system(decision.traceId()), entry.created());
        if (decision.media().contains(Medium.EMAIL)) {
            mails.add(entry);
        }
    }

    @Override
    public Set<UserId> reachableByMail(Collection<UserId> users) {
        return writer.reachable(users);
    }

    /** The caller's inbox, newest first. */
    @Transactional
    public Page<NotificationView> list(Caller caller, boolean unreadOnly, PageRequest page) {
        long before = NewestFirst.before(page);
        List<InboxEntry> found = notifications.inbox(caller.userId(), unreadOnly, before, page.limit() + 1);
        return page.page(found, InboxEntry::idText).map(InboxEntry::view);
    }

    /** How many entries of the caller's inbox are unread. */
    @Transactional
    public long unread(Caller caller) {
        return notifications.unread(caller.userId());
    }

    /**
     * Marks one entry as read; a second time changes nothing.
     *
     * @throws NotificationNotFound when it is not in the caller's inbox
     */
    @Transactional
    public NotificationView markRead(Caller caller, String notificationId) {
        InboxEntry entry =
                notifications.find(Ids.parse(notificationId), caller.userId()).orElseThrow(NotificationNotFound::new);
        entry.markRead(now());
        return entry.view();
    }

    /** Marks the caller's whole inbox as read. */
    @Transactional
    public void markAllRead(Caller caller) {
        notifications.markAllRead(caller.userId(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
