package com.quikapp.intelligence.analytics;

import com.quikapp.platform.problem.Forbidden;

/** The event store is for System Admins to look after. */
public final class AnalyticsAdministrationDenied extends Forbidden {

    private static final long serialVersionUID = 1L;

    public AnalyticsAdministrationDenied() {
        super("analytics.administration-denied", "Only System Admins may look after analytics.");
    }
}
