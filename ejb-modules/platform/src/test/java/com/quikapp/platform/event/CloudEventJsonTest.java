package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventJsonTest {

    private final Caller caller = new Caller(new UserId(42), "s", Set.of(Caller.USER), TraceId.create());
    private final Instant now = Instant.parse("2026-01-02T03:04:05.123456Z");

    @Test
    void readsWhatItWrites() {
        var entry = CloudEventJson.write(new Raised(caller, new Happened("it")), now);
        var event = CloudEventJson.read(entry.payload());
        assertThat(event.type()).isEqualTo("com.quikapp.test.happened.v1");
        assertThat(event.subject()).isEqualTo("it");
        assertThat(event.time()).isEqualTo(now);
        assertThat(event.traceId()).isEqualTo(caller.traceId());
        assertThat(event.actor()).isEqualTo(caller.userId());
        assertThat(event.as(Happened.class)).isEqualTo(new Happened("it"));
    }

    @Test
    void isACloudEventToOthersToo() throws Exception {
        var entry = CloudEventJson.write(new Raised(Caller.system(TraceId.create()), new Happened("it")), now);
        EventFormat format = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);
        var event = format.deserialize(entry.payload().getBytes(StandardCharsets.UTF_8));
        assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(event.getId()).hasSize(13);
        assertThat(event.getExtension("traceparent")).isNotNull();
        assertThat(event.getExtension("actor")).isNull();
        assertThat(Json.mapper()
                        .readTree(event.getData().toBytes())
                        .path("what")
                        .textValue())
                .isEqualTo("it");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_900, 8_000, 40_000})
    void findsTheDataWhereverItStands(int before) throws Exception {
        var data = Json.mapper()
                .createObjectNode()
                .put("what", "\"}] \ud83d\ude00 {")
                .toString();
        var attributes = Json.mapper()
                .readTree(CloudEventJson.write(new Raised(caller, new Happened("it")), now)
                        .payload());
        ((ObjectNode) attributes).remove("data");
        var event = "{\"filler\":{\"data\":[\"" + "x".repeat(before) + "\"]},\"data\": " + data + " ,"
                + attributes.toString().substring(1);
        assertThat(CloudEventJson.read(event).data()).isEqualTo(data);
    }

    @Test
    void refusesDataThatIsNoObject() {
        var event = CloudEventJson.write(new Raised(caller, new Happened("it")), now)
                .payload()
                .replace("{\"what\":\"it\"}", "[1]");
        assertThat(event).contains("[1]");
        assertThatThrownBy(() -> CloudEventJson.read(event)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoCloudEvent() {
        var event = CloudEventJson.write(new Raised(caller, new Happened("it")), now)
                .payload();
        assertThatThrownBy(() -> CloudEventJson.read(event + " {}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CloudEventJson.read(event.substring(0, event.length() - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CloudEventJson.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CloudEventJson.read("no json")).isInstanceOf(IllegalArgumentException.class);
    }
}
