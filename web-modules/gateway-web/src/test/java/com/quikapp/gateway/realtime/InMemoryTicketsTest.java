package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryTicketsTest extends TicketStoreContract {

    @Override
    TicketStore store() {
        return new InMemoryTickets(clock);
    }

    @Test
    void aTicketExpires() {
        var earlier = Clock.offset(clock, Duration.ofSeconds(-31));
        var now = new Clock[] {earlier};
        var store = new InMemoryTickets(new MovedClock(() -> now[0].instant()));
        var ticket = store.issue(ann);
        now[0] = clock;
        assertThat(store.redeem(ticket.ticket())).isEmpty();
    }
}
