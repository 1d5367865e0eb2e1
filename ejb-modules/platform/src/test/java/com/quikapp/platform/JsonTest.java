package com.quikapp.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Sample(String text, int number, @Nullable Instant at) {}

    @Test
    void writesInstantsAsTextAndLeavesAbsentValuesOut() throws Exception {
        assertThat(Json.mapper().writeValueAsString(new Sample("a", 1, Instant.EPOCH)))
                .isEqualTo("{\"text\":\"a\",\"number\":1,\"at\":\"1970-01-01T00:00:00Z\"}");
        assertThat(Json.mapper().writeValueAsString(Optional.of(new Sample("a", 1, null))))
                .isEqualTo("{\"text\":\"a\",\"number\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":1}",
                "{\"text\":true}",
                "{\"number\":\"1\"}",
                "{\"text\":[\"a\"]}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} x",
                "[]",
                "{"
            })
    void refusesWrongTypesDuplicatesAndRests(String body) {
        assertThatThrownBy(() -> Json.mapper().readValue(body, Sample.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesDeepNesting() {
        var deep = "[".repeat(1000);
        assertThatThrownBy(() -> Json.mapper().readTree(deep)).isInstanceOf(JsonProcessingException.class);
    }
}
