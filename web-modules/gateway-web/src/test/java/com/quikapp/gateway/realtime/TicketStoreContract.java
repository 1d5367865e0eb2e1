package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TicketStore} keeps to. */
abstract class TicketStoreContract {

    final Clock clock = Clock.systemUTC();
    final Caller ann =
            new Caller(new UserId(Ids.next()), "session", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TraceId.create());

    abstract TicketStore store();

    @Test
    void aTicketTellsWhoseItIsOnce() {
        var store = store();
        var ticket = store.issue(ann);
        var holder = store.redeem(ticket.ticket()).orElseThrow();
        assertThat(holder.userId()).isEqualTo(ann.userId());
        assertThat(holder.sessionId()).isEqualTo(ann.sessionId());
        assertThat(holder.roles()).isEqualTo(ann.roles());
        assertThat(store.redeem(ticket.ticket())).isEmpty();
    }

    @Test
    void noTwoTicketsAreAlike() {
        var store = store();
        var first = store.issue(ann);
        var second = store.issue(ann);
        assertThat(first.ticket()).hasSize(32).isNotEqualTo(second.ticket());
        assertThat(store.redeem(second.ticket())).isPresent();
        assertThat(store.redeem(first.ticket())).isPresent();
    }

    @Test
    void saysWhenTheTicketExpires() {
        assertThat(store().issue(ann).expiresAt())
                .isBetween(clock.instant().plusSeconds(25), clock.instant().plusSeconds(30));
    }

    @Test
    void aMadeUpTicketIsNobodys() {
        assertThat(store().redeem("made-up")).isEmpty();
        assertThat(store().redeem("")).isEmpty();
    }
}
