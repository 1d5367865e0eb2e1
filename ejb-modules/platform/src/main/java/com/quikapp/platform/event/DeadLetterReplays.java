package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Publishes dead letters again, through the outbox, to a topic their consumer listens to. A letter stays until its
 * consumer has taken the event; when that fails again it waits anew.
 */
@Service
class DeadLetterReplays {

    private static final int PAGE = 100;

    private final DeadLetterRepository letters;
    private final Outbox outbox;
    private final Function<String, Optional<String>> topics;
    private final Clock clock;

    @Inject
    DeadLetterReplays(DeadLetterRepository letters, Outbox outbox, Config config, Clock clock) {
        this(letters, outbox, group -> topic(config, group), clock);
    }

    DeadLetterReplays(
            DeadLetterRepository letters, Outbox outbox, Function<String, Optional<String>> topics, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.topics = topics;
        this.clock = clock;
    }

    /** A consumer's channel has its name. */
    private static Optional<String> topic(Config config, String group) {
        return config.getOptionalValue("mp.messaging.incoming." + group + ".topics", String[].class)
                .map(all -> all[0]);
    }

    /** @throws InvalidInput {@code dead-letter.group-unknown} */
    String requireTopic(String group) {
        return topics.apply(group)
                .orElseThrow(() ->
                        new InvalidInput("dead-letter.group-unknown", "group", "There is no consumer with this name."));
    }

    /** Publishes these in the running transaction, but those that are no events; answers how many it published. */
    int publish(List<DeadLetter> wanted) {
        var entries = new ArrayList<OutboxEntry>();
        var published = new ArrayList<Long>();
        for (var letter : wanted) {
            letter.again(requireTopic(letter.group())).ifPresent(entry -> {
                entries.add(entry);
                published.add(letter.id());
            });
        }
        if (!published.isEmpty()) {
            outbox.addAgain(entries);
            letters.markReplayed(published, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return published.size();
    }

    /** Publishes the next of a consumer's letters that wait; answers the last one's id, nothing when there was none. */
    @Transactional
    OptionalLong publishPage(String group, long after) {
        var page = letters.waiting(group, after, PAGE);
        publish(page);
        return page.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(page.get(page.size() - 1).id());
    }
}
