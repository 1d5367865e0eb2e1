package com.quikapp.gateway.realtime;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** No more clients are taken on just now; each is told another time to try again, so that they do not come back together. */
final class ConnectingUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;
    private static final int EARLIEST = 2;
    private static final int LATEST = 15;

    ConnectingUnavailable() {
        super(
                "realtime.overloaded",
                "Too many clients are connecting.",
                Duration.ofSeconds(ThreadLocalRandom.current().nextInt(EARLIEST, LATEST + 1)));
    }
}
