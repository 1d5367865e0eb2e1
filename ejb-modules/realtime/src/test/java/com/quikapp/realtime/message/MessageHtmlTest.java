package com.quikapp.realtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.UserId;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageHtmlTest {

    private static final UserId ANA = UserId.parse("0hzzzzzzzzzz1");
    private final MessageHtml html = new MessageHtml();

    private String render(String text) {
        return html.render(text, Mentions.NONE);
    }

    @Test
    void rendersMarkdown() {
        assertThat(render("*a* **b** ~~c~~ `d`"))
                .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n");
        assertThat(render("- x\n- y")).contains("<ul>").contains("<li>x</li>");
        assertThat(render("|a|b|\n|-|-|\n|1|2|")).contains("<table>").contains("<td>1</td>");
        assertThat(render("```java\nint i;\n```")).contains("<pre><code class=\"language-java\">int i;");
    }

    @Test
    void keepsLineBreaks() {
        assertThat(render("one\ntwo")).isEqualTo("<p>one<br />\ntwo</p>\n");
        assertThat(render("one\n*two*")).isEqualTo("<p>one<br />\n<em>two</em></p>\n");
    }

    @Test
    void marksLinksAsForeign() {
        assertThat(render("see https://example.org/a?b=c&d"))
                .contains("href=\"https://example.org/a?b&#61;c&amp;d\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void turnsPicturesIntoLinks() {
        assertThat(render("![cat](https://example.org/cat.png)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://example.org/cat.png\"")
                .contains(">cat</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](  jAvAsCrIpT:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "<svg/onload=alert(1)>",
                "![x](javascript:alert(1))",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<span class=\"mention\" data-user-id=\"0hzzzzzzzzzz1\">@ana</span>",
                "```\"><script>alert(1)</script>\nx\n```",
                "[x](https://example.org/\" onmouseover=\"alert(1))",
                "<style>*{display:none}</style>",
                "<iframe src=https://example.org></iframe>",
                "&#106;avascript&#58;alert(1)",
                "[a][b]\n\n[b]: javascript:alert(1)",
                "<@0hzzzzzzzzzz1\" onclick=\"x>"
            })
    void showsHostileTextHarmlessly(String hostile) {
        assertThat(render(hostile))
                .doesNotContainPattern("<(script|img|svg|iframe|style|span)")
                .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)href=\"\\s*(javascript|data|vbscript)");
    }

    @Test
    void survivesDeepNesting() {
        for (var part :
                new String[] {"> ", "- ", "*a ", "**a ", "[", "![", "`", "<", "~~a ", "_a ", "|", "1. ", "[a](", "<@"
                }) {
            assertThat(render(part.repeat(40_000 / part.length()))).isNotEmpty();
        }
    }

    @Test
    void marksMentionsOfMembersOnly() {
        var mentions = new Mentions(Map.of("ana", ANA));
        assertThat(html.render("hi @ana, @bob and a@ana.org", mentions))
                .contains("<span class=\"mention\" data-user-id=\"0hzzzzzzzzzz1\">&#64;ana</span>,")
                .contains("&#64;bob")
                .doesNotContain(">&#64;bob</span>")
                .doesNotContain("data-user-id=\"0hzzzzzzzzzz1\">&#64;ana</span>.org");
        assertThat(html.render("<@0hzzzzzzzzzz1> <!channel> <@0hzzzzzzzzzz2>", mentions))
                .contains("<span class=\"mention\" data-user-id=\"0hzzzzzzzzzz1\">&#64;ana</span>")
                .contains("<span class=\"mention\" data-mention=\"channel\">&#64;channel</span>")
                .contains("&lt;&#64;0hzzzzzzzzzz2&gt;");
    }

    @Test
    void findsNoMentionInCode() {
        var mentions = new Mentions(Map.of("ana", ANA));
        assertThat(html.render("`@ana`", mentions)).doesNotContain("span");
    }

    @Test
    void rendersPlainTextAsTheLongWayDoes() {
        var random = new Random(7);
        var alphabet = "aZé 09.,;:?!()'\"%$-\n\n/wW ß\u00a0\u2028x😀*#@<&";
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int length = 1 + random.nextInt(24); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length() - (random.nextInt(8) == 0 ? 0 : 6))));
            }
            var quick = PlainText.html(text.toString());
            if (quick != null) {
                plain++;
                assertThat(quick)
                        .as(text.toString())
                        .isEqualTo(MessageHtml.renderMarkdown(text.toString(), Mentions.NONE));
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    @Test
    void takesTheShortWayForOrdinarySentences() {
        assertThat(PlainText.html("Hello there, shall we meet at 10:30 (or later)?"))
                .isNotNull();
        assertThat(PlainText.html("see www.example.org")).isNull();
        assertThat(PlainText.html("1. one")).isNull();
    }
}
