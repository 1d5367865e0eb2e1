package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryTicketsTest extends TicketStoreContract {

    @Override
    TicketStore store() {
        return new InMemoryTickets(clock);
    }

    @Test
    void aTicketExpires() {
        var time = new MovableClock();
        var store = new InMemoryTickets(time);
        var ticket = store.issue(ann);
        time.advance(Duration.ofSeconds(31));
        assertThat(store.redeem(ticket.ticket())).isEmpty();
    }
}
