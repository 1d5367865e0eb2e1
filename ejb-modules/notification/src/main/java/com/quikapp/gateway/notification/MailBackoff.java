package com.quikapp.gateway.notification;

import java.time.Duration;

/**
 * How long to wait after a failed attempt: the base, doubled each time, up to a ceiling.
 *
 * @param maxAttempts the attempt after which an e-mail is given up, at least 1
 */
record MailBackoff(Duration base, Duration ceiling, int maxAttempts) {
    private static final int MAX_DOUBLINGS = 20;

    /** The pause after the given attempt, counted from 1. */
    Duration pauseAfter(int attempt) {
        Duration pause = base.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS));
        return pause.compareTo(ceiling) < 0 ? pause : ceiling;
    }
}
