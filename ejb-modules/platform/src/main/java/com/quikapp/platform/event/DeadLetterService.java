package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MalformedId;
import com.quikapp.platform.jobs.Jobs;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets system administrators see the events that consumers gave up, and have them tried again or thrown away. Everybody
 * else gets {@link DeadLetterAdministratorsOnly}.
 */
@Service
public class DeadLetterService {

    private final DeadLetterRepository letters;
    private final DeadLetterReplays replays;
    private final Jobs jobs;
    private final Events events;

    @Inject
    DeadLetterService(DeadLetterRepository letters, DeadLetterReplays replays, Jobs jobs, Events events) {
        this.letters = letters;
        this.replays = replays;
        this.jobs = jobs;
        this.events = events;
    }

    /** The dead letters of one consumer or of all, newest first. */
    @Transactional
    public Page<DeadLetterView> list(Caller caller, @Nullable String group, PageRequest page) {
        requireAdministrator(caller);
        var found = letters.newest(group, before(page), page.limit() + 1);
        return page.page(found, DeadLetter::idText).map(DeadLetter::view);
    }

    /**
     * Sends an event to its consumer once more. When that takes it, the letter is gone; when it fails again, the letter
     * stays with the new cause and one attempt more.
     *
     * @throws DeadLetterNotFound when there is none
     * @throws DeadLetterUnreadable when it is no event
     */
    @Transactional
    public DeadLetterView replay(Caller caller, String id) {
        requireAdministrator(caller);
        var letter = find(id);
        if (replays.publish(List.of(letter)) == 0) {
            throw new DeadLetterUnreadable();
        }
        events.raise(caller, new DeadLettersReplayed(letter.group(), letter.idText()));
        return find(id).view();
    }

    /**
     * Sends all events a consumer gave up to it once more, in the background; those that are no events stay.
     *
     * @throws InvalidInput when there is no such consumer
     */
    @Transactional
    public void replayAll(Caller caller, String group) {
        requireAdministrator(caller);
        replays.requireTopic(group);
        jobs.start(DeadLetterReplayJob.NAME, group);
        events.raise(caller, new DeadLettersReplayed(group, null));
    }

    /**
     * Throws a letter away; its event never comes again.
     *
     * @throws DeadLetterNotFound when there is none
     */
    @Transactional
    public void discard(Caller caller, String id) {
        requireAdministrator(caller);
        var letter = find(id);
        letters.delete(letter.id());
        events.raise(
                caller,
                new DeadLetterDiscarded(
                        letter.group(), letter.idText(), letter.view().eventId()));
    }

    private DeadLetter find(String id) {
        return letters.find(Ids.parse(id)).orElseThrow(DeadLetterNotFound::new);
    }

    private static long before(PageRequest page) {
        try {
            return page.after().map(Ids::parse).orElse(Long.MAX_VALUE);
        } catch (MalformedId notOfThisList) {
            throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
        }
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.isSystemAdmin()) {
            throw new DeadLetterAdministratorsOnly();
        }
    }
}
