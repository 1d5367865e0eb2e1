package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.InvalidInput;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelNameTest {

    @Test
    void acceptsLettersDigitsHyphensAndUnderscores() {
        assertThat(ChannelName.parse("dev_ops-2").text()).isEqualTo("dev_ops-2");
        assertThat(ChannelName.parse("x".repeat(80)).text()).hasSize(80);
    }

    @Test
    void refusesEverythingElse() {
        for (var name : new String[] {null, "", "Upper", "with space", "ünï", "a.b", "x".repeat(81), "a\n"}) {
            assertThatThrownBy(() -> ChannelName.parse(name)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void numbersATakenNameWithinTheLimit() {
        var longest = new ChannelName("x".repeat(80));
        assertThat(longest.free(Set.of(longest)::contains).text()).hasSize(80).endsWith("x-2");
    }
}
