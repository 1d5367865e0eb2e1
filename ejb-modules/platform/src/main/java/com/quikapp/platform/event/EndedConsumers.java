package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.health.HealthReport.ChannelInfo;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * The consumers of this server that take no more events until it is started again. A consumer's stream ends at a failure
 * that {@link EventConsumption} does not catch, such as an error of the Java machine. A log that is away ends none.
 */
@Service
public class EndedConsumers {

    private final Supplier<HealthReport> liveness;
    private final Supplier<? extends Collection<String>> incoming;

    @Inject
    EndedConsumers(HealthCenter channels, ChannelRegistry registry) {
        this(channels::getLiveness, registry::getIncomingNames);
    }

    EndedConsumers(Supplier<HealthReport> liveness, Supplier<? extends Collection<String>> incoming) {
        this.liveness = liveness;
        this.incoming = incoming;
    }

    /**
     * Their names, which are those of their channels. The way out is not asked: it reports each event it could not
     * publish for good, though it goes on and the outbox keeps the event.
     */
    public List<String> names() {
        var names = incoming.get();
        return liveness.get().getChannels().stream()
                .filter(channel -> !channel.isOk())
                .map(ChannelInfo::getChannel)
                .filter(names::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
