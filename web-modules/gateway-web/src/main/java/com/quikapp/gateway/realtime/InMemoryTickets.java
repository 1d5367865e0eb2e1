package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.problem.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tickets in the memory of this server: a client must come back to the server that issued its ticket. Bounded: what has
 * expired is forgotten when the store fills.
 */
final class InMemoryTickets implements TicketStore {

    private static final int CAPACITY = 100_000;
    private static final int TIDY_FROM = 1_000;

    private record Issued(Caller caller, Instant expiresAt) {}

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final Clock clock;

    InMemoryTickets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Ticket issue(Caller caller) {
        var now = clock.instant();
        if (issued.size() >= TIDY_FROM) {
            issued.values().removeIf(ticket -> ticket.expiresAt().isBefore(now));
        }
        if (issued.size() >= CAPACITY) {
            throw new Unavailable("ticket.overloaded", "Too many clients are connecting.", Duration.ofSeconds(5));
        }
        var value = TicketValue.random();
        var expiresAt = now.plus(LIFETIME);
        issued.put(value, new Issued(caller, expiresAt));
        return new Ticket(value, expiresAt);
    }

    @Override
    public Optional<Caller> redeem(String value) {
        return Optional.ofNullable(issued.remove(value))
                .filter(ticket -> clock.instant().isBefore(ticket.expiresAt()))
                .map(Issued::caller);
    }
}
