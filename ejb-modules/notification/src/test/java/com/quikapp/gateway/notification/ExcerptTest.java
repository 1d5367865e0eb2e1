package com.quikapp.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String ADA = "0abcdefghjkmn";

    @Test
    void keepsAShortTextAsItIs() {
        assertThat(Excerpt.of("Lunch?", Map.of())).isEqualTo("Lunch?");
    }

    @Test
    void writesMentionsWithNames() {
        assertThat(Excerpt.of("<@" + ADA + "> see <!channel>", Map.of(ADA, "ada$1")))
                .isEqualTo("@ada$1 see @channel");
    }

    @Test
    void doesNotShowTheIdOfSomebodyUnknown() {
        assertThat(Excerpt.of("<@" + ADA + ">", Map.of())).isEqualTo("@unknown");
    }

    @Test
    void makesOneLineOfMany() {
        assertThat(Excerpt.of(" one\n\n\ttwo ", Map.of())).isEqualTo("one two");
    }

    @Test
    void cutsBetweenCodePoints() {
        String excerpt = Excerpt.of("😀".repeat(1000), Map.of());
        assertThat(excerpt.codePointCount(0, excerpt.length())).isEqualTo(Excerpt.MAX_CODE_POINTS);
        assertThat(excerpt).isEqualTo("😀".repeat(Excerpt.MAX_CODE_POINTS - 1) + "…");
    }
}
