package com.quikapp.realtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BroadMentionTest {

    private static BroadMention in(String text) {
        return MentionLookup.crowd(MentionLookup.mentions(text));
    }

    @Test
    void isFoundWithoutAnyNameBesideIt() {
        assertThat(in("<!here> lunch?")).isEqualTo(BroadMention.HERE);
        assertThat(in("**fire drill <!channel>**")).isEqualTo(BroadMention.CHANNEL);
    }

    @Test
    void isTheLargerOfTwoAndBehindAnyNumberOfNames() {
        assertThat(in("<!channel> and <!here>")).isEqualTo(BroadMention.CHANNEL);
        assertThat(in("@name ".repeat(2 * Mentions.LIMIT) + "<!here>")).isEqualTo(BroadMention.HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write `<!channel>` to reach all",
                "```\n<!channel>\n```",
                "    <!here>",
                "\\<!channel>",
                "@channel !channel <channel> <!everyone>"
            })
    void isNotMeantByCodeNorByWhatIsEscaped(String text) {
        assertThat(in(text)).isEqualTo(BroadMention.NONE);
    }
}
