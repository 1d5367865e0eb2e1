package com.quikapp.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {

    @Test
    void survivesTheWayThroughAHeader() {
        var trace = TraceId.create();
        assertThat(TraceId.ofTraceparent(trace.traceparent())).contains(trace);
    }

    @Test
    void remembersTheStepOfAHeaderAndIsTheSameTraceWithoutIt() throws JsonProcessingException {
        var header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var trace = TraceId.ofTraceparent(header).orElseThrow();
        assertThat(trace.step()).isEqualTo("00f067aa0ba902b7");
        assertThat(trace.traceparent()).isEqualTo(header);
        assertThat(trace).isEqualTo(new TraceId("4bf92f3577b34da6a3ce929d0e0e4736"));
        assertThat(Json.mapper().writeValueAsString(trace)).isEqualTo("\"4bf92f3577b34da6a3ce929d0e0e4736\"");
        assertThat(Json.mapper().readValue("\"4bf92f3577b34da6a3ce929d0e0e4736\"", TraceId.class))
                .isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x"
            })
    void ignoresAMalformedHeader(String header) {
        assertThat(TraceId.ofTraceparent(header)).isEmpty();
    }
}
