package com.quikapp.platform.event;

import com.quikapp.platform.caller.Caller;

/** Where services tell what has happened. */
public interface Events {

    /**
     * Records the event in the outbox and tells the observers in this server, both inside the running transaction; an
     * observer that throws undoes everything. Published after commit, at least once, even when the server dies in
     * between. Fails without a transaction.
     */
    void raise(Caller caller, DomainEvent event);
}
