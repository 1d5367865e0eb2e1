package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Events by way of the outbox. */
@Service
class TransactionalEvents implements Events {

    private final Outbox outbox;
    private final Event<Raised> observers;

    @Inject
    TransactionalEvents(Outbox outbox, Event<Raised> observers) {
        this.outbox = outbox;
        this.observers = observers;
    }

    @Override
    public void raise(Caller caller, DomainEvent event) {
        outbox.add(List.of(new Raised(caller, event)));
        observers.fire(new Raised(caller, event));
    }
}
