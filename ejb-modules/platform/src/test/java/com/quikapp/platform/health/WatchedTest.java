package com.quikapp.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WatchedTest {

    private boolean answers = true;

    private final Watched watched = new Watched(new Dependency() {
        @Override
        public String name() {
            return "database";
        }

        @Override
        public void probe() throws IOException {
            if (!answers) {
                throw new IOException();
            }
        }
    });

    private boolean isAwayAfterALook() {
        watched.look(Runnable::run);
        return watched.isAway();
    }

    @Test
    void aSingleFailureIsForgiven() {
        answers = false;
        assertThat(isAwayAfterALook()).isFalse();
        answers = true;
        assertThat(isAwayAfterALook()).isFalse();
        answers = false;
        assertThat(isAwayAfterALook()).isFalse();
    }

    @Test
    void isAwayAfterTwoFailuresAndBackWithTheFirstAnswer() {
        answers = false;
        isAwayAfterALook();
        assertThat(isAwayAfterALook()).isTrue();
        answers = true;
        assertThat(isAwayAfterALook()).isFalse();
    }

    @Test
    void asksNotAgainWhileAnAnswerIsWaitedFor() {
        var asked = new int[1];
        watched.look(unanswered -> asked[0]++);
        watched.look(unanswered -> asked[0]++);
        assertThat(asked[0]).isEqualTo(1);
    }
}
