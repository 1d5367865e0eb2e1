package com.quikapp.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void keepsWhatItAcceptsAsItWasSent() {
        assertThat(Text.requireMultiline("text", "  a\r\n\tb ", 1, 10)).isEqualTo("  a\r\n\tb ");
    }

    @Test
    void countsCodePointsNotChars() {
        assertThat(Text.require("text", "😀😀", 1, 2)).isEqualTo("😀😀");
        assertRefused("text.too-long", "😀😀😀", 1, 2);
    }

    @Test
    void refusesWhatIsMissingOrInvisible() {
        assertRefused("text.missing", null, 0, 5);
        assertRefused("text.too-short", "", 1, 5);
        assertRefused("text.too-short", " \u00a0 ", 1, 5);
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertRefused("text.malformed", "a\ud800", 1, 5);
        assertRefused("text.malformed", "\udc00a", 1, 5);
    }

    @Test
    void refusesControlCharactersButLineBreaksInManyLines() {
        assertRefused("text.control-character", "a\u0000", 1, 5);
        assertRefused("text.control-character", "a\nb", 1, 5);
        assertThat(Text.requireMultiline("text", "a\nb", 1, 5)).isEqualTo("a\nb");
    }

    private static void assertRefused(String code, @Nullable String value, int min, int max) {
        assertThatThrownBy(() -> Text.require("text", value, min, max))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).contains("text");
                });
    }
}
