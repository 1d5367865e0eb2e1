package com.quikapp.intelligence.export;

import static com.quikapp.intelligence.export.SlackExport.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.intelligence.export.Reading.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackMessageTest {

    private static final String TS = "1103966040.000100";

    @Test
    void keepsTimeAuthorTextAndRoot() {
        var message = read(message("U1", TS, "hi", ",'thread_ts':'1103966000.0001'"));
        assertThat(message.time().instant()).isEqualTo(Instant.parse("2004-12-25T09:14:00.000100Z"));
        assertThat(message.time().toString()).isEqualTo(TS);
        assertThat(message.author().id()).isEqualTo("U1");
        assertThat(message.text()).isEqualTo("hi");
        assertThat(message.root().map(SlackTime::toString)).contains("1103966000.000100");
        assertThat(message.losses()).isEmpty();
    }

    @Test
    void isNoReplyToItself() {
        assertThat(read(message("U1", TS, "hi", ",'thread_ts':'" + TS + "'")).root())
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'message','user':'U1','ts':'1.1','text':''} | text.empty",
                "{'type':'message','user':'U1','ts':'1.1','text':' \\u00a0\\n'} | text.empty",
                "{'type':'message','user':'U1','ts':'1.1','text':'\\b'} | text.empty",
                "{'type':'message','user':'U1','ts':'1.1'} | text.empty",
                "{'type':'message','user':'U1','ts':'1.1','text':7} | entry.wrong-type",
                "{'type':'message','user':['U1'],'ts':'1.1','text':'x'} | entry.wrong-type",
                "{'type':'message','user':'U1','ts':1.1,'text':'x'} | entry.wrong-type",
                "{'type':'message','user':'U1','ts':'yesterday','text':'x'} | ts.malformed",
                "{'type':'message','user':'U1','text':'x'} | ts.malformed",
                "{'type':'message','ts':'1.1','text':'x'} | author.missing",
                "{'type':'message','user':'../U1','ts':'1.1','text':'x'} | author.missing",
                "{'type':'presence','user':'U1','ts':'1.1','text':'x'} | type.unknown",
                "{'user':'U1','ts':'1.1','text':'x'} | type.unknown",
                "{'type':'message','subtype':'channel_topic','user':'U1','ts':'1.1','text':'x'} | subtype.not-carried",
                "{'type':'message','subtype':'newer','user':'U1','ts':'1.1','text':'x'} | subtype.unknown",
                "{'type':'message' | entry.malformed",
                "7 | entry.not-object",
                "[] | entry.not-object",
                "null | entry.not-object"
            })
    void refusesWithAReason(String json, String reason) {
        assertThat(((Refused<SlackMessage>) reading(json)).loss().reason().code())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",'edited':{'user':'U1','ts':'2.1'} | edit.mark",
                ",'reactions':[{'name':'tea','users':['U1'],'count':1}] | reactions.not-carried",
                ",'files':[{'id':'F1','name':'a.png'}] | files.not-carried",
                ",'attachments':[{'text':'x'}] | attachments.not-carried",
                ",'pinned_to':['C1'] | pins.not-carried",
                ",'subtype':'me_message' | text.me-as-italics",
                ",'subtype':'thread_broadcast' | thread.broadcast-flag",
                ",'subtype':'tombstone' | text.deleted-root",
                ",'thread_ts':'never' | thread.root-malformed"
            })
    void listsWhatIsLost(String more, String reason) {
        assertThat(read(message("U1", TS, "hi", more)).losses())
                .extracting(loss -> loss.reason().code())
                .containsExactly(reason);
    }

    @Test
    void takesTheTextFromWhereItIs() {
        var bot = "{'type':'message','subtype':'bot_message','bot_id':'B1','username':'ci','ts':'1.1','text':''%s}";
        assertThat(read(bot.formatted(",'attachments':[{'fallback':'built'}]")).text())
                .isEqualTo("built");
        assertThat(read(bot.formatted(",'files':[{'name':'log.txt'}]")).text()).isEqualTo("log.txt");
        assertThat(read(bot.formatted(",'blocks':[{'type':'section','text':{'type':'mrkdwn','text':'done'}}]"))
                        .text())
                .isEqualTo("done");
    }

    @Test
    void addsWhatOnlyTheBlocksSay() {
        var message = read(
                message(
                        "U1",
                        TS,
                        "Build *42* &amp; tests failed",
                        ",'blocks':[{'type':'header','text':{'type':'plain_text','text':'Build 42 & tests'}},",
                        "{'type':'section','text':{'type':'mrkdwn','text':'See <https://a.example|the log>'},",
                        "'accessory':{'type':'button','text':{'type':'plain_text','text':'Retry'}}},{'type':'divider'},",
                        "{'type':'context','elements':[{'type':'image','image_url':'x'},{'type':'plain_text','text':'a < b'}]}]"));
        assertThat(message.text())
                .isEqualTo("Build *42* &amp; tests failed\nSee <https://a.example|the log>\na &lt; b");
        assertThat(message.losses()).containsExactly(LossReason.BLOCKS__NOT_CARRIED.with("button, image"));
    }

    @Test
    void takesRichTextForWhatItIsAndOnlyOnce() {
        var rich = ",'blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                + "{'type':'text','text':'Ask '},{'type':'user','user_id':'U2'},{'type':'text','text':' or '},"
                + "{'type':'link','url':'https://a.example','text':'here'},"
                + "{'type':'text','text':'now','style':{'bold':true}},{'type':'color','value':'red'}]},"
                + "{'type':'rich_text_list','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'one'}]},"
                + "{'type':'rich_text_section','elements':[{'type':'text','text':'two'}]}]},"
                + "{'type':'rich_text_preformatted','elements':[{'type':'text','text':'a\\nb'}]},"
                + "{'type':'rich_text_quote','elements':[{'type':'text','text':'c\\nd'}]}]}]";
        var written = "Ask <@U2> or <https://a.example|here>*now*\n• one\n• two\n```a\nb```\n&gt; c\n&gt; d";
        assertThat(read(message("U1", TS, "", rich)).text()).isEqualTo(written);
        assertThat(read(message("U1", TS, written.replace("\n", "\\n"), rich)).text())
                .isEqualTo(written);
    }

    @Test
    void keepsAnEmptyMessageThatHasReplies() {
        var root = read(message("U1", TS, "", ",'thread_ts':'" + TS + "','reply_count':2"));
        assertThat(root.text()).isEqualTo(SlackBody.EMPTY_ROOT);
        assertThat(reasons(root.losses())).containsExactly(LossReason.TEXT__EMPTY_ROOT);
    }

    @Test
    void takesOutControlCharactersAndHalfPairs() {
        var message = read(message("U1", TS, "a\\bb\\ud800c\\u0000"));
        assertThat(message.text()).isEqualTo("ab\ufffdc");
        assertThat(reasons(message.losses()))
                .containsExactly(LossReason.ENTRY__BROKEN_ENCODING, LossReason.TEXT__CONTROL_CHARACTERS);
    }

    @Test
    void repairsABrokenEncoding() {
        var bytes = "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.1\",\"text\":\"caf\u00e9\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        var read = (Read<SlackMessage>) EntryReader.read(JsonElement.of(0, bytes), "ts", SlackMessage::parse);
        assertThat(read.value().text()).isEqualTo("caf\ufffd");
        assertThat(reasons(read.losses())).containsExactly(LossReason.ENTRY__BROKEN_ENCODING);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        var deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(((Refused<SlackMessage>) reading(deep)).loss().reason()).isEqualTo(LossReason.ENTRY__TOO_DEEP);
    }

    private static List<LossReason> reasons(List<Loss> losses) {
        return losses.stream().map(Loss::reason).toList();
    }

    private static SlackMessage read(String json) {
        return ((Read<SlackMessage>) reading(json)).value();
    }

    private static Reading<SlackMessage> reading(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return EntryReader.read(JsonElement.of(0, bytes), "ts", SlackMessage::parse);
    }
}
