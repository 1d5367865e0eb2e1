package com.quikapp.platform.event;

import com.quikapp.platform.caller.Caller;

/**
 * What observers in the same server get: inside the transaction ({@code @Observes Raised}, may veto by throwing) or
 * after it ({@code during = AFTER_SUCCESS}, for caches).
 */
public record Raised(Caller caller, DomainEvent event) {}
