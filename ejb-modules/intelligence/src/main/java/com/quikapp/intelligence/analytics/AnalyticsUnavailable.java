package com.quikapp.intelligence.analytics;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/** The event store cannot be used now: its disk is full, or another process holds its file. Nothing is lost by that. */
public final class AnalyticsUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    AnalyticsUnavailable() {
        super("analytics.unavailable", "Analytics cannot be read now. Try again later.", Duration.ofSeconds(30));
    }
}
