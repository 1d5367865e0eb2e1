package com.quikapp.gateway.realtime;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When those who are sent away shall come back: one after the other, each as soon as those before it can have come in. They
 * get four fifths of the pace, so that others can come too. Beyond a minute nobody is booked: whoever finds all of it taken
 * comes in its second half, and asks again.
 */
final class Bookings {

    private static final int SECONDS_AHEAD = 60;
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private final long perSecond;
    private final long most;
    private final Bucket free;

    /** @param pace how many clients come in a second, booked or not */
    Bookings(int pace) {
        this.perSecond = Math.max(1, pace * 4L / 5);
        this.most = perSecond * SECONDS_AHEAD;
        this.free = Turnstile.bucket(most, perSecond);
    }

    /** The next client's time; later than that of those before it. */
    Duration next() {
        var booking = free.tryConsumeAndReturnRemaining(1);
        long ahead = booking.isConsumed()
                ? most - booking.getRemainingTokens()
                : ThreadLocalRandom.current().nextLong(most / 2, most);
        return SOONEST.plusMillis(ahead * 1_000 / perSecond);
    }
}
