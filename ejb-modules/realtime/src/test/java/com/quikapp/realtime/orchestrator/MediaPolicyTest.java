package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.gateway.notification.Medium;
import org.junit.jupiter.api.Test;

class MediaPolicyTest {

    @Test
    void writesToWhoCanBeReachedByMail() {
        assertThat(MediaPolicy.media(DecisionReason.MENTIONED, true)).containsExactly(Medium.IN_APP, Medium.EMAIL);
        assertThat(MediaPolicy.media(DecisionReason.MENTIONED, false)).containsExactly(Medium.IN_APP);
    }

    @Test
    void writesToNobodyWhenOnlyThoseWhoAreHereWereMeant() {
        assertThat(MediaPolicy.media(DecisionReason.HERE_MENTIONED, true)).containsExactly(Medium.IN_APP);
    }

    @Test
    void usesNoMediumForWhoIsNotTold() {
        assertThat(MediaPolicy.media(DecisionReason.NOT_A_MEMBER, true)).isEmpty();
        assertThat(MediaPolicy.media(DecisionReason.CHANNEL_TOO_LARGE, true)).isEmpty();
    }
}
