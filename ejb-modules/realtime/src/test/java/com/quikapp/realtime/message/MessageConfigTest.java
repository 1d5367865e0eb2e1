package com.quikapp.realtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageConfigTest {

    private static final int CAPACITY = 10;

    @ParameterizedTest
    @ValueSource(strings = {"-PT0.001S", "PT1.001S", "PT1H"})
    void rejectsAGatheringThatNobodyWouldWaitFor(String gather) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MessageConfig(CAPACITY, Duration.parse(gather)))
                .withMessageContaining("quikapp.message.gather");
    }

    @Test
    void takesNoneAtAllAndUpToASecond() {
        assertThat(new MessageConfig(CAPACITY, Duration.ZERO).gather()).isZero();
        assertThat(new MessageConfig(CAPACITY, Duration.ofSeconds(1)).gather()).hasSeconds(1);
    }
}
