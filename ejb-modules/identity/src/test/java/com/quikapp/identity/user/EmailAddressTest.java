package com.quikapp.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "a.b+c@sub.example.org", "o'neil@localhost", "ü@müller.de"})
    void acceptsAddresses(String text) {
        assertThat(EmailAddress.parse("email", text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@example.org",
                "ada@",
                "ada@@example.org",
                "a b@example.org",
                "ada@ex..org",
                "a@-x",
                "a\n@b"
            })
    void rejectsWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> EmailAddress.parse("email", text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void rejectsMoreThan254Characters() {
        assertThatThrownBy(() -> EmailAddress.parse("email", "a@" + "b".repeat(253)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void namesTheSameAccountInAnyCase() {
        var lower = EmailAddress.parse("email", "ada@example.org");
        assertThat(EmailAddress.key(" Ada@Example.ORG ")).isEqualTo(lower.key());
    }

    @Test
    void staysOutOfLogs() {
        assertThat(EmailAddress.parse("email", "ada@example.org").toString()).doesNotContain("ada");
    }
}
