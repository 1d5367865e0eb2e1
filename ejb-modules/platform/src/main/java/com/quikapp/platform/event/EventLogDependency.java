package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.health.Dependency;
import io.smallrye.reactive.messaging.health.HealthReport.ChannelInfo;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Inject;

/** The event log. While it is away people post on and the outbox keeps what happened. */
@Service
class EventLogDependency implements Dependency {

    private final HealthCenter channels;

    @Inject
    EventLogDependency(HealthCenter channels) {
        this.channels = channels;
    }

    @Override
    public String name() {
        return "event-log";
    }

    @Override
    public void probe() {
        var report = channels.getReadiness();
        if (!report.isOk()) {
            throw new IllegalStateException("Channels without connection: "
                    + report.getChannels().stream()
                            .filter(channel -> !channel.isOk())
                            .map(ChannelInfo::getChannel)
                            .toList());
        }
    }
}
