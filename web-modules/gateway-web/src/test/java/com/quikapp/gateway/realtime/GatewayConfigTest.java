package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    private static GatewayConfig config(int connectsPerProcessor) {
        return new GatewayConfig(Optional.empty(), 20, 200, 64, connectsPerProcessor);
    }

    @Test
    void rejectsAPaceAtWhichNobodyComesIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config(0))
                .withMessageContaining("quikapp.realtime.connects-per-processor");
        assertThat(config(1).connectsPerProcessor()).isOne();
    }
}
