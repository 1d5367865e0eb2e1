package com.quikapp.gateway.realtime;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/** No more clients are taken on just now; each is told another time to try again, so that they do not come back together. */
final class ConnectingUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    ConnectingUnavailable(Duration retryAfter) {
        super("realtime.overloaded", "Too many clients are connecting.", retryAfter);
    }
}
