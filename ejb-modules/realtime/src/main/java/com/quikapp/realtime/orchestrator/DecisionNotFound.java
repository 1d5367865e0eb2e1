package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.problem.NotFound;

/** Nothing was decided about this person and event, or it is not the caller's to know. */
public final class DecisionNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public DecisionNotFound() {
        super("notification-decision.not-found", "There is no such decision about you.");
    }
}
