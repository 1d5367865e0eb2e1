package com.quikapp.gateway.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.redis.RedisCalls;
import com.quikapp.platform.redis.RedisUnavailable;
import io.lettuce.core.SetArgs;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Tickets that all servers share: a client may open its WebSocket on another server than the one that issued the ticket.
 * Redis forgets them by itself. While it is away there are no tickets ({@link RedisUnavailable}).
 */
final class RedisTickets implements TicketStore {

    private final RedisCalls redis;
    private final Clock clock;

    RedisTickets(RedisCalls redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    private record Holder(String userId, String sessionId, Set<String> roles) {

        static Holder of(Caller caller) {
            return new Holder(caller.userId().text(), caller.sessionId(), caller.roles());
        }

        Caller caller() {
            return new Caller(UserId.parse(userId), sessionId, roles, TraceId.create());
        }
    }

    @Override
    public Ticket issue(Caller caller) {
        var value = TicketValue.random();
        var holder = write(Holder.of(caller));
        redis.ask(commands -> Optional.ofNullable(commands.set(key(value), holder, SetArgs.Builder.px(LIFETIME))));
        return new Ticket(value, clock.instant().plus(LIFETIME));
    }

    @Override
    public Optional<Caller> redeem(String value) {
        return redis.ask(commands -> Optional.ofNullable(commands.getdel(key(value))))
                .map(RedisTickets::read)
                .map(Holder::caller);
    }

    private static String key(String value) {
        return "quikapp:ticket:" + TicketValue.digest(value);
    }

    private static String write(Holder holder) {
        try {
            return Json.mapper().writeValueAsString(holder);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ticket's holder can always be written", e);
        }
    }

    private static Holder read(String json) {
        try {
            return Json.mapper().readValue(json, Holder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Somebody else writes our tickets", e);
        }
    }
}
