package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The e-mails that wait, and what became of each. */
@Service
class MailQueue {
    private final MailRepository mails;
    private final NotificationRepository notifications;
    private final MailConfig config;
    private final Clock clock;

    @Inject
    MailQueue(MailRepository mails, NotificationRepository notifications, MailConfig config, Clock clock) {
        this.mails = mails;
        this.notifications = notifications;
        this.config = config;
        this.clock = clock;
    }

    /** Queues an e-mail about a notification, in the caller's transaction. */
    void add(InboxEntry entry) {
        mails.add(new MailDelivery(Ids.next(), entry.id(), now().plus(config.delay())));
    }

    /** Those whose time has come, the oldest first. */
    @Transactional
    public List<Long> due(int limit) {
        return mails.due(now(), limit);
    }

    /** What the e-mail is about; absent once that was read, because then nobody needs the e-mail any more. */
    @Transactional
    public Optional<InboxEntry> unread(long id) {
        return notifications.find(mails.require(id).notificationId()).filter(it -> !it.read());
    }

    @Transactional
    public void sent(long id) {
        mails.require(id).sent(now());
    }

    @Transactional
    public void skip(long id, String reason) {
        mails.require(id).skip(reason, now());
    }

    @Transactional
    public void failed(List<Long> ids, MailFailure failure) {
        ids.forEach(id -> mails.require(id).failed(failure, config.backoff(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
