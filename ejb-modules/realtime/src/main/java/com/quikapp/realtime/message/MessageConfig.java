package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the message service. */
@Service
class MessageConfig {

    private final int postingQueueCapacity;

    @Inject
    MessageConfig(
            @ConfigProperty(name = "quikapp.message.posting-queue", defaultValue = "10000") int postingQueueCapacity) {
        this.postingQueueCapacity = postingQueueCapacity;
    }

    /** {@code quikapp.message.posting-queue}: how many posts may wait for the writer, 10,000 by default. */
    int postingQueueCapacity() {
        return postingQueueCapacity;
    }
}
