package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(AuthHouse.settings(false));

    @Test
    void storesArgon2idWithItsParametersAndASaltOfItsOwn() {
        var hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void tellsTheRightPasswordFromOthers() {
        var hash = passwords.hash("correct horse battery");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
        assertThat(passwords.matches("correct horse battery", null)).isFalse();
    }

    @Test
    void takesTheSamePasswordFromDifferentKeyboards() {
        assertThat(passwords.matches("gru\u0308n ist die Farbe", passwords.hash("gr\u00fcn ist die Farbe")))
                .isTrue();
    }

    @Test
    void countsCodePoints() {
        assertThatCode(() -> Passwords.require("password", "\ud83d\ude00".repeat(12)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Passwords.require("password", "\ud83d\ude00".repeat(128)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Passwords.require("password", "\ud83d\ude00".repeat(11)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Passwords.require("password", "\ud83d\ude00".repeat(129)))
                .isInstanceOf(InvalidInput.class);
    }
}
