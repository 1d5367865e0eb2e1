package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Decides who is told of a message, and explains it afterwards. */
@Service
public class NotificationOrchestrator {
    private final PersonalNotifications personal;
    private final CrowdNotifications crowds;
    private final DecisionRepository decisions;

    @Inject
    NotificationOrchestrator(PersonalNotifications personal, CrowdNotifications crowds, DecisionRepository decisions) {
        this.personal = personal;
        this.crowds = crowds;
        this.decisions = decisions;
    }

    /**
     * Takes events as they arrive and ignores those that concern nobody. An event that comes again changes nothing.
     * Each transaction inside is whole: a failure leaves the rest to the next delivery of the same events.
     */
    public void decide(List<IncomingEvent> events) {
        List<Posted> posted =
                events.stream().map(Posted::of).flatMap(Optional::stream).toList();
        personal.decide(posted);
        posted.forEach(crowds::decide);
    }

    /**
     * Why somebody was told of an event, or not. Everybody may ask about themselves, system administrators about
     * everybody.
     *
     * @throws DecisionNotFound when nothing was decided, or the caller may not know
     */
    @Transactional
    public DecisionView explain(Caller caller, String eventId, UserId user) {
        return Optional.of(user)
                .filter(it -> it.equals(caller.userId()) || caller.isSystemAdmin())
                .flatMap(it -> decisions.find(eventId, it))
                .orElseThrow(DecisionNotFound::new);
    }

    /** What was decided about a message: everything for a system administrator, for others what concerns themselves. */
    @Transactional
    public Page<DecisionView> ofMessage(Caller caller, MessageId message, PageRequest page) {
        if (!caller.isSystemAdmin()) {
            return new Page<>(decisions.find(message, caller.userId()).stream().toList(), null);
        }
        long after = page.after().map(Ids::parse).orElse(Long.MIN_VALUE);
        return page.page(decisions.ofMessage(message, after, page.limit() + 1), decision -> decision.userId()
                .text());
    }
}
