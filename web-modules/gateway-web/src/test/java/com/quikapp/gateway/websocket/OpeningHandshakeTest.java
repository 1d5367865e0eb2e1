package com.quikapp.gateway.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningHandshakeTest {

    @Test
    void answersTheExampleOfTheStandardAsItSays() {
        assertThat(OpeningHandshake.answer("dGhlIHNhbXBsZSBub25jZQ==")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
