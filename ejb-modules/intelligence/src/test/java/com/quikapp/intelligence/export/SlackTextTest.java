package com.quikapp.intelligence.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    private static final UserId ANN = new UserId(1);

    private static final SlackNames NAMES = new SlackNames() {
        @Override
        public Optional<UserId> user(String slackId) {
            return slackId.equals("U1") ? Optional.of(ANN) : Optional.empty();
        }

        @Override
        public Optional<String> channel(String slackId) {
            return slackId.equals("C1") ? Optional.of("talk-2") : Optional.empty();
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "hello § hello",
                "<@U1>: hi § <@0000000000001>: hi",
                "<@U1|ann> and <@U1> § <@0000000000001> and <@0000000000001>",
                "ask <@U9> § ask @U9",
                "ask <@U9|bob> § ask @bob",
                "in <#C1|talk> § in #talk-2",
                "in <#C1|> § in #talk-2",
                "in <#C9|other> § in #other",
                "<!here> <!channel> <!everyone> § <!here> <!channel> <!channel>",
                "<!subteam^S1|@ops> § @ops",
                "<!date^1^{date}|yesterday> § yesterday",
                "<https://a.example/x?a=1&amp;b=2> § https://a.example/x?a=1&b=2",
                "<https://a.example|site [1]> § `[site \\[1\\]](https://a.example)`",
                "<http://a.example|a.example> § http://a.example",
                "<https://a.example/(x)|x> § [x](<https://a.example/(x)>)",
                "<mailto:a@b.example|a@b.example> § a@b.example",
                "1 &lt; 2 &amp;&amp; 3 &gt; 2 § 1 < 2 && 3 > 2",
                "&amp;lt; § &lt;",
                "&lt;@U1&gt; § <@U1>",
                "a < b > c § a < b > c",
                "unclosed <@U1 § unclosed <@U1"
            })
    void saysTheSameInOurMarkup(String slack, String ours) {
        assertThat(SlackText.convert(slack, NAMES).text()).isEqualTo(ours);
    }

    @Test
    void listsMentionsOfNobody() {
        assertThat(SlackText.convert("<@U9> <@U1>", NAMES).losses())
                .containsExactly(new Loss(LossReason.MENTION__UNKNOWN, "U9"));
    }

    @Test
    void findsWhomATextMentions() {
        assertThat(SlackText.mentioned("<@U1> <@U2|x> <@U1> &lt;@U3&gt;")).containsExactly("U1", "U2");
    }
}
