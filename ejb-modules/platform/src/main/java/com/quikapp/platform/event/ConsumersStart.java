package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;

/** Lets the consumers run, which wait paused until every module of the application is there. */
@Service
class ConsumersStart implements StartAction {

    private final ChannelRegistry channels;

    @Inject
    ConsumersStart(ChannelRegistry channels) {
        this.channels = channels;
    }

    @Override
    public int order() {
        return LAST - 1;
    }

    @Override
    public void start() {
        for (var name : channels.getIncomingNames()) {
            var channel = channels.getPausable(name);
            if (channel != null && channel.isPaused()) {
                channel.resume();
            }
        }
    }
}
