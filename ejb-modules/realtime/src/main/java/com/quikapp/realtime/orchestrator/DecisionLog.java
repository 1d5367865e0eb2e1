package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Notifications;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps decisions and has them carried out, both or neither; the first decision about a person and an event stays. */
@Service
class DecisionLog {
    private final DecisionRepository decisions;
    private final Notifications notifications;
    private final Clock clock;

    @Inject
    DecisionLog(DecisionRepository decisions, Notifications notifications, Clock clock) {
        this.decisions = decisions;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    public void keep(List<Decision> taken) {
        List<Decision> fresh = fresh(taken);
        decisions.add(fresh, clock.instant().truncatedTo(ChronoUnit.MICROS));
        notifications.deliver(fresh.stream()
                .map(Decision::notification)
                .flatMap(Optional::stream)
                .toList());
    }

    private List<Decision> fresh(List<Decision> taken) {
        Map<String, List<Decision>> byEvent = taken.stream()
                .collect(Collectors.groupingBy(decision -> decision.posted().eventId()));
        List<Decision> fresh = new ArrayList<>();
        byEvent.forEach((event, ofEvent) -> {
            Set<UserId> known = decisions.decided(
                    event, ofEvent.stream().map(Decision::userId).toList());
            ofEvent.stream().filter(decision -> known.add(decision.userId())).forEach(fresh::add);
        });
        return fresh;
    }
}
