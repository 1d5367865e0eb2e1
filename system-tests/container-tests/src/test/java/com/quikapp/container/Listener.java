package com.quikapp.container;

import com.quikapp.platform.event.EventConsumption;
import com.quikapp.platform.event.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Two consumers of the same topic, each a group of its own. */
@ApplicationScoped
public class Listener {

    static final String ONE = "contract-one";
    static final String OTHER = "contract-other";

    /** The number of an event that the first consumer cannot take. */
    static final int POISON = 666;

    private final Map<String, List<IncomingEvent>> heard = new ConcurrentHashMap<>();

    @Inject
    private EventConsumption consumption;

    private volatile boolean cured;

    /** From here on the first consumer takes everything, or does not again. */
    public void cure(boolean takesEverything) {
        cured = takesEverything;
    }

    /** The first consumer. */
    @Incoming(ONE)
    @Blocking
    public void one(List<String> cloudEvents) {
        consumption.consume(ONE, cloudEvents, events -> {
            if (!cured
                    && events.stream().anyMatch(event -> event.as(Sample.class).number() == POISON)) {
                throw new IllegalStateException("poison");
            }
            of(ONE).addAll(events);
        });
    }

    /** The other consumer. */
    @Incoming(OTHER)
    @Blocking
    public void other(List<String> cloudEvents) {
        consumption.consume(OTHER, cloudEvents, events -> of(OTHER).addAll(events));
    }

    /** What a consumer has been given of a test's events, in order. */
    public List<IncomingEvent> heard(String consumer, String test) {
        return of(consumer).stream()
                .filter(event -> event.as(Sample.class).test().equals(test))
                .toList();
    }

    private List<IncomingEvent> of(String consumer) {
        return heard.computeIfAbsent(consumer, name -> new CopyOnWriteArrayList<>());
    }
}
