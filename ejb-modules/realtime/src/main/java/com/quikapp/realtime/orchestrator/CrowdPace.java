package com.quikapp.realtime.orchestrator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often somebody may call everybody of a channel together. Counts by the time messages were posted, so a consumer
 * that was away judges them as if it had been there. The events of a channel all come to one server, which is why its
 * memory is enough; one that takes over starts anew.
 */
@Service
class CrowdPace {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;

    private final OrchestratorConfig config;

    /** When each event was posted that notified. */
    private final Cache<Voice, Map<String, Instant>> heard =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    @Inject
    CrowdPace(OrchestratorConfig config) {
        this.config = config;
    }

    private record Voice(UserId author, ChannelId channel) {}

    /** Whether the event may notify a crowd. One that notified already may again: what it began is finished. */
    synchronized boolean allows(Posted posted) {
        Instant at = posted.message().createdAt();
        Voice voice = new Voice(posted.message().authorId(), posted.message().channelId());
        Map<String, Instant> before = heard.get(voice, first -> new HashMap<>());
        before.values().removeIf(time -> !time.isAfter(at.minus(WINDOW)));
        if (before.containsKey(posted.eventId())) {
            return true;
        }
        if (before.values().stream().filter(time -> !time.isAfter(at)).count() >= config.crowdPerMinute()) {
            return false;
        }
        before.put(posted.eventId(), at);
        return true;
    }
}
