package com.quikapp.platform.testing;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.event.Raised;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps what is raised, in order, instead of publishing it. Safe for several threads. */
public final class RecordingEvents implements Events {

    private final List<Raised> raised = new CopyOnWriteArrayList<>();
    private final List<Consumer<Raised>> observers = new CopyOnWriteArrayList<>();

    @Override
    public void raise(Caller caller, DomainEvent event) {
        Raised one = new Raised(caller, event);
        raised.add(one);
        observers.forEach(observer -> observer.accept(one));
    }

    /** Tells an observer of everything raised from now on, in the raising thread, as the server does. */
    public void observe(Consumer<Raised> observer) {
        observers.add(observer);
    }

    /** Everything raised so far, oldest first. */
    public List<Raised> raised() {
        return List.copyOf(raised);
    }

    /** The events of one type, oldest first. */
    public <E extends DomainEvent> List<E> of(Class<E> type) {
        return raised.stream()
                .map(Raised::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The single event of a type; fails when there is none or more than one. */
    public <E extends DomainEvent> E only(Class<E> type) {
        List<E> found = of(type);
        if (found.size() != 1) {
            throw new AssertionError("Expected one " + type.getSimpleName() + " among " + raised);
        }
        return found.get(0);
    }

    /** Forgets what was raised. */
    public void clear() {
        raised.clear();
    }
}
