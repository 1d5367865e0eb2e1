package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void escapesAllButItsOwnMarks() {
        String fragment = "<b>&\"'" + Highlight.OPEN + "<script>" + Highlight.CLOSE + "</b>";
        assertThat(Highlight.html(List.of(fragment), "", List.of()))
                .isEqualTo("&lt;b&gt;&amp;&quot;&#39;<mark>&lt;script&gt;</mark>&lt;/b&gt;");
    }

    @Test
    void balancesSignsThatStandAlone() {
        String fragment = Highlight.CLOSE + "a" + Highlight.OPEN + Highlight.OPEN + "b";
        assertThat(Highlight.html(List.of(fragment), "", List.of())).isEqualTo("a<mark>b</mark>");
    }

    @Test
    void joinsFragments() {
        assertThat(Highlight.html(List.of("one", "two"), "", List.of())).isEqualTo("one … two");
    }

    @Test
    void showsTheBeginningWhenTheQueryNamedNoWords() {
        String html = Highlight.html(List.of(), "x".repeat(1000), List.of());
        assertThat(html).startsWith("xxx").endsWith(" …").hasSizeLessThan(310);
    }

    @Test
    void marksAWordTheIndexDidNotGetTo() {
        String text = "x ".repeat(20_000) + "Needle <i>";
        String html = Highlight.html(List.of(), text, List.of("needle"));
        assertThat(html)
                .startsWith("… ")
                .contains("<mark>Needle</mark> &lt;i&gt;")
                .hasSizeLessThan(400);
    }

    @Test
    void cutsLongFragmentsBetweenCharacters() {
        String html = Highlight.html(List.of("👍".repeat(300)), "", List.of());
        assertThat(html.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
