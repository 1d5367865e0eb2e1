package com.quikapp.intelligence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.util.List;
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
                "&amp;lt; § `\\&lt;`",
                "&lt;@U1&gt; § `\\<@U1>`",
                "a < b > c § a < b > c",
                "unclosed <@U1 § `unclosed \\<@U1`"
            })
    void saysTheSameInOurMarkup(String slack, String ours) {
        assertThat(SlackText.convert(slack, NAMES).text()).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '"',
            value = {
                "*bold* and _italic_, ~gone~! § **bold** and _italic_, ~~gone~~!",
                "*_both_* (*x*) *<@U1>* § **_both_** (**x**) **<@0000000000001>**",
                "2*3*4, 2 * 3, a_b_c § 2\\*3\\*4, 2 * 3, a_b_c",
                "*not¶ bold* *a *b* § \\*not¶\u00A0bold\\* \\*a **b**",
                "*a _b* c_ § **a \\_b** c\\_",
                "__init__ ** ~~ ~/x § \\_\\_init\\_\\_ \\*\\* \\~\\~ \\~/x",
                "cd ~/x; 5*3 § cd ~/x; 5*3",
                "# x¶## y¶#z § \\# x¶\\## y¶#z",
                "text¶---¶more¶===¶- x¶* x¶+ x¶1. x¶2) x § text¶\\---¶more¶\\===¶\\- x¶\\* x¶\\+ x¶1\\. x¶2\\) x",
                "a | b¶--|--¶|:-| § a | b¶\\--|--¶\\|:-|",
                "a¶    b § a¶\u00A0\u00A0\u00A0\u00A0b",
                "[a](b) [c]: d § \\[a](b) \\[c]: d",
                "[12:03] <-- § [12:03] <--",
                "&lt;b&gt; &lt;/b&gt; &lt;3 § \\<b> \\</b> <3",
                "&lt;<https://a.example>&gt; § \\<https://a.example>",
                "C:\\x \\* \\ § C:\\x \\\\* \\\\",
                "x `*a* &lt;b&gt;` y § x `*a* <b>` y",
                "a ` b `` c § a \\` b \\`\\` c",
                "x ```first¶*second*``` y § x ¶```¶first¶*second*¶```¶y",
                "```¶#x¶```¶y § ```¶#x¶```¶y",
                "``` § \\`\\`\\`",
                "&gt; a¶&gt;b¶c § > a¶> b¶¶c",
                "&gt; ```a¶b```¶c § > ```¶> a¶> b¶> ```¶¶c",
                "x¶&gt;&gt;&gt; a¶b &gt; # c¶# d § x¶> a¶> b > # c¶> \\# d",
                "`<https://a.example|a>` `<@U1|ann>` § `a (https://a.example)` `@ann`",
                "<https://a.example/_x_> § <https://a.example/_x_>",
                "<https://a.example|*x*> § [\\*x\\*](https://a.example)",
                "!<https://a.example|x> § \\![x](https://a.example)"
            })
    void showsWhatSlackShows(String slack, String ours) {
        assertThat(SlackText.convert(slack.replace('¶', '\n'), NAMES).text()).isEqualTo(ours.replace('¶', '\n'));
    }

    @Test
    void saysTokensWithoutMarkdownWhereThereIsNone() {
        var topic = "<@U1|ann> &amp; <https://a.example|*docs*> in <#C1|talk>, <!here>: *now*";
        assertThat(SlackText.plain(topic, NAMES).text())
                .isEqualTo("@ann & *docs* (https://a.example) in #talk-2, @here: *now*");
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (var hostile :
                List.of("*a", "_a_ ", "`a", "```", "[a", "&a", "<a", "\n> ", "~a *b ", "- ", "=", "> `x` ")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> SlackText.convert(hostile.repeat(1_000_000 / hostile.length()), NAMES));
        }
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
