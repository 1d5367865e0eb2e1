package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelMemberJoined;
import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.content.testing.Company;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessagePosted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as the log may bring them, late and more than once, to clients of real services. */
class EventDeliveryTest {

    private final TestDatabase database = TestDatabase.create(Vendor.H2);
    private final Company company = new Company(database);
    private final Company.Tenant tenant = company.tenant("acme");
    private final Caller ann = tenant.member("ann");
    private final Caller bob = tenant.member("bob");
    private final ChannelId channel =
            tenant.channel(ann, "open", ChannelKind.PUBLIC).id();
    private final Hub hub = new Hub();
    private final Connections connections = new Connections();
    private final EventDelivery delivery = new EventDelivery(
            connections,
            hub.rooms,
            new Membership(company.channels(), hub.rooms),
            hub.shards,
            (message, trace) -> hub.stored.add(message.channelId(), message.seq()),
            company.channels());
    private final RecordingTransport client = new RecordingTransport();

    @BeforeEach
    void connect() {
        hub.stored.add(channel);
        var connection = hub.connect(bob, client);
        connections.add(connection, 1);
        hub.greeting.greet(connection, List.of(), Map.of());
        connection.greeted();
    }

    @AfterEach
    void stop() {
        hub.close();
        database.close();
    }

    @Test
    void aLeaveThatIsToldAfterTheReturnTakesNobodyOut() {
        join();
        leave();
        join();
        happens(left());
        post(1);
        assertThat(Hub.heard(client, "1"))
                .containsExactly("welcome", "channel.joined", "channel.left", "channel.joined", "1");
    }

    @Test
    void aJoinThatIsToldAgainBringsNobodyBackIntoAPublicChannel() {
        join();
        leave();
        happens(joined());
        post(1);
        join();
        post(2);
        assertThat(Hub.heard(client, "2"))
                .containsExactly("welcome", "channel.joined", "channel.left", "channel.joined", "2");
    }

    private void join() {
        company.does(() -> company.channels().join(bob, channel));
        happens(joined());
    }

    private void leave() {
        company.runs(() -> company.channels().leave(bob, channel));
        happens(left());
    }

    private ChannelMemberJoined joined() {
        return new ChannelMemberJoined(channel, tenant.workspace().id(), bob.userId(), null);
    }

    private ChannelMemberLeft left() {
        return new ChannelMemberLeft(channel, tenant.workspace().id(), bob.userId(), null);
    }

    private void post(long seq) {
        hub.stored.add(channel, seq);
        happens(new MessagePosted(
                new MessageId(Ids.next()),
                channel,
                tenant.workspace().id(),
                seq,
                ann.userId(),
                MessageKind.TEXT,
                "text",
                null,
                null,
                List.of(),
                Map.of(),
                null,
                company.clock().instant()));
    }

    private void happens(DomainEvent event) {
        var events = List.of(new IncomingEvent(
                Ids.text(Ids.next()),
                event.type(),
                event.key(),
                company.clock().instant(),
                TraceId.create(),
                ann.userId(),
                Json.mapper().valueToTree(event).toString()));
        company.channels().onEvents(events);
        events.forEach(delivery::accept);
    }
}
