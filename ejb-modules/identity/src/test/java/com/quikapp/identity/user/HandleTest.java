package com.quikapp.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, ada-lovelace",
        "Zoë Müller, zoe-muller",
        "^nick_name[away], nick_name-away",
        "J.R.R. Tolkien, j.r.r.-tolkien",
        "李小龍, user",
        "---, user"
    })
    void resemblesTheName(String name, String handle) {
        assertThat(Handle.resembling(name).value()).isEqualTo(handle);
    }

    @Test
    void leavesRoomForASuffixOfTheLongestKind() {
        var long80 = Handle.resembling("x".repeat(80)).with("0123456789abc");
        assertThat(Handle.parse("handle", long80.value())).isEqualTo(long80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a b", "ä", "a@b", "a\n"})
    void rejectsWhatIsNoHandle(String text) {
        assertThatThrownBy(() -> Handle.parse("handle", text)).isInstanceOfSatisfying(InvalidInput.class, problem -> {
            assertThat(problem.code()).isEqualTo("user.handle-malformed");
            assertThat(problem.field()).contains("handle");
        });
    }

    @Test
    void rejectsMoreThan64Characters() {
        assertThatThrownBy(() -> Handle.parse("handle", "a".repeat(65))).isInstanceOf(InvalidInput.class);
        assertThat(Handle.parse("handle", "a".repeat(64)).value()).hasSize(64);
    }
}
