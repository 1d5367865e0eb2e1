package com.quikapp.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/join/x1", "/setup", "/w", "/w/1/c/2", "/channels/1/messages/2"})
    void answersPlacesOfTheClientWithItsPage(String path) {
        assertThat(ClientPath.of(path)).isEqualTo(ClientPath.PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/gateway/v1/start", "/ws/v1", "/slack/api/chat.postMessage", "/hooks/1", "/weather"})
    void leavesWhatIsNotTheClientsAlone(String path) {
        assertThat(ClientPath.of(path)).isEqualTo(ClientPath.OTHER);
    }

    @Test
    void letsBrowsersKeepLibrariesButAskAgainForTheClientsOwnFiles() {
        assertThat(ClientPath.of("/_static/lit/3.3.3/index.js").cacheControl()).contains("immutable");
        assertThat(ClientPath.of("/app/main.js").cacheControl()).isEqualTo("no-cache");
    }
}
