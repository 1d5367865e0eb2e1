package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void findsWhoIsMeant() {
        assertThat(Crowd.in("<!here> lunch?")).contains(Crowd.HERE);
        assertThat(Crowd.in("fire drill <!channel>")).contains(Crowd.CHANNEL);
    }

    @Test
    void takesTheLargerOfTwo() {
        assertThat(Crowd.in("<!here> and <!channel>")).contains(Crowd.CHANNEL);
    }

    @Test
    void findsNobodyInPlainWords() {
        assertThat(Crowd.in("@channel !channel <channel>")).isEmpty();
    }
}
