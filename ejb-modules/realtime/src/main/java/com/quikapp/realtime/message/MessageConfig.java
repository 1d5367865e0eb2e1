package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the message service. */
@Service
class MessageConfig {

    private static final Duration LONGEST_GATHER = Duration.ofSeconds(1);

    private final int postingQueueCapacity;
    private final Duration gather;

    @Inject
    MessageConfig(
            @ConfigProperty(name = "quikapp.message.posting-queue", defaultValue = "10000") int postingQueueCapacity,
            @ConfigProperty(name = "quikapp.message.gather", defaultValue = "PT0.008S") Duration gather) {
        if (gather.isNegative() || gather.compareTo(LONGEST_GATHER) > 0) {
            throw new IllegalArgumentException("quikapp.message.gather must be between PT0S and " + LONGEST_GATHER);
        }
        this.postingQueueCapacity = postingQueueCapacity;
        this.gather = gather;
    }

    /** {@code quikapp.message.posting-queue}: how many posts may wait for the writer, 10,000 by default. */
    int postingQueueCapacity() {
        return postingQueueCapacity;
    }

    /**
     * {@code quikapp.message.gather}: for how long after a batch of posts the next one gathers, 8 ms by default; what comes
     * later is stored at once. Zero for not at all, a second at most.
     */
    Duration gather() {
        return gather;
    }
}
