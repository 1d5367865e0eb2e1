package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many clients this server takes on, and how fast; settings begin with {@code quikapp.realtime.}. */
@Service
class GreetingConfig {

    private final int greeters;
    private final int queue;
    private final int connections;
    private final int perUser;

    @Inject
    GreetingConfig(
            @ConfigProperty(name = "quikapp.realtime.greeters", defaultValue = "2") int greeters,
            @ConfigProperty(name = "quikapp.realtime.greeting-queue", defaultValue = "4000") int queue,
            @ConfigProperty(name = "quikapp.realtime.connections", defaultValue = "100000") int connections,
            @ConfigProperty(name = "quikapp.realtime.connections-per-user", defaultValue = "50") int perUser) {
        this.greeters = greeters;
        this.queue = queue;
        this.connections = connections;
        this.perUser = perUser;
    }

    /** {@code greeters}: how many batches of clients are welcomed at a time, each on a database connection; 2 by default. */
    int greeters() {
        return greeters;
    }

    /** {@code greeting-queue}: how many clients may wait for their welcome, 4,000 by default. */
    int queue() {
        return queue;
    }

    /** {@code connections}: how many clients may be connected, 100,000 by default. */
    int connections() {
        return connections;
    }

    /** {@code connections-per-user}: how many connections a user may have on this server, 50 by default. */
    int perUser() {
        return perUser;
    }
}
