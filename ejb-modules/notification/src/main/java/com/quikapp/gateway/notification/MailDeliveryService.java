package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Lets system administrators see what became of e-mails, and have those that were given up tried again. */
@Service
public class MailDeliveryService {
    private final MailRepository mails;
    private final Events events;
    private final Clock clock;

    @Inject
    MailDeliveryService(MailRepository mails, Events events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The e-mails in the given state, newest first.
     *
     * @throws MailAdministratorsOnly unless the caller is a system administrator
     */
    @Transactional
    public Page<MailDeliveryView> list(Caller caller, MailState state, PageRequest page) {
        requireAdministrator(caller);
        List<MailDelivery> found = mails.inState(state, NewestFirst.before(page), page.limit() + 1);
        return page.page(found, MailDelivery::idText).map(MailDelivery::view);
    }

    /**
     * Queues an e-mail that was given up once more, with all its attempts.
     *
     * @throws MailAdministratorsOnly unless the caller is a system administrator
     * @throws MailDeliveryNotFound when there is none
     * @throws MailNotGivenUp when it is in another state
     */
    @Transactional
    public MailDeliveryView replay(Caller caller, String deliveryId) {
        requireAdministrator(caller);
        MailDelivery delivery = mails.find(Ids.parse(deliveryId)).orElseThrow(MailDeliveryNotFound::new);
        if (delivery.state() != MailState.DEAD) {
            throw new MailNotGivenUp();
        }
        delivery.replay(clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.raise(caller, new MailReplayed(deliveryId));
        return delivery.view();
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.isSystemAdmin()) {
            throw new MailAdministratorsOnly();
        }
    }
}
