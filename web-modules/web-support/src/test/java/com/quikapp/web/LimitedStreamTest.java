package com.quikapp.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    private static LimitedStream of(int bytes) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), 10);
    }

    @Test
    void givesAllOfWhatIsShortEnough() throws IOException {
        assertThat(of(10).readAllBytes()).hasSize(10);
        assertThat(of(10).readNBytes(3)).hasSize(3);
    }

    @Test
    void failsWhenThereIsMore() {
        assertThatThrownBy(() -> of(11).readAllBytes()).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> {
                    var stream = of(11);
                    while (stream.read() >= 0) {
                        assertThat(stream).isNotNull();
                    }
                })
                .isInstanceOf(BodyTooLarge.class);
    }
}
