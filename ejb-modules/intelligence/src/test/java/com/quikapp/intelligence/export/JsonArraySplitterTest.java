package com.quikapp.intelligence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonArraySplitterTest {

    private static final int LIMIT = 100;

    private final List<String> elements = new ArrayList<>();
    private List<LossReason> losses = List.of();

    @Test
    void cutsElementsWhateverTheirSpacing() {
        split("\u00ef\u00bb\u00bf [ {\"a\":[1,{\"b\":2}]} ,\n{\"c\":\"]}, \\\"{\"},3 , \"x,y\",null,[]]\n ");
        assertThat(elements)
                .containsExactly("{\"a\":[1,{\"b\":2}]}", "{\"c\":\"]}, \\\"{\"}", "3 ", "\"x,y\"", "null", "[]");
        assertThat(losses).isEmpty();
    }

    @Test
    void hasNoElementsInAnEmptyArray() {
        split("[]");
        assertThat(elements).isEmpty();
        assertThat(losses).isEmpty();
    }

    @Test
    void goesOnAfterAnElementThatIsTooLarge() {
        split("[{\"a\":\"" + "x".repeat(LIMIT) + "\"},{\"b\":1}]");
        assertThat(elements).containsExactly("entry.too-large", "{\"b\":1}");
    }

    @Test
    void countsTheElementThatAFileBreaksOffIn() {
        split("[{\"a\":1},{\"b\":");
        assertThat(elements).containsExactly("{\"a\":1}", "entry.truncated");
        assertThat(losses).containsExactly(LossReason.FILE__TRUNCATED);
    }

    @Test
    void tellsAFileWithoutItsEnd() {
        split("[{\"a\":1}");
        assertThat(elements).containsExactly("{\"a\":1}");
        assertThat(losses).containsExactly(LossReason.FILE__TRUNCATED);
    }

    @Test
    void tellsWhatComesAfterTheArray() {
        split("[1] [2]");
        assertThat(elements).containsExactly("1");
        assertThat(losses).containsExactly(LossReason.FILE__TRAILING_CONTENT);
    }

    @Test
    void refusesWhatIsNoArray() {
        for (var content : List.of("", "{}", "null", "\u0000\u0001", "\u00fe\u00ff\u0000[")) {
            elements.clear();
            split(content);
            assertThat(elements).isEmpty();
            assertThat(losses).containsExactly(LossReason.FILE__NOT_ARRAY);
        }
    }

    @Test
    void keepsWhatCameBeforeADamagedPart() {
        var damaged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("damaged");
            }
        };
        split(new SequenceInputStream(bytes("[{\"a\":1},{"), damaged));
        assertThat(elements).containsExactly("{\"a\":1}", "entry.truncated");
        assertThat(losses).containsExactly(LossReason.FILE__DAMAGED);
    }

    private void split(String latin1) {
        split(bytes(latin1));
    }

    private void split(InputStream in) {
        try (var splitter = new JsonArraySplitter(() -> in, LIMIT)) {
            for (var next = splitter.next(); next.isPresent(); next = splitter.next()) {
                var element = next.get();
                assertThat(element.index()).isEqualTo(elements.size());
                elements.add(element.loss()
                        .map(loss -> loss.reason().code())
                        .orElseGet(() -> new String(element.bytes(), StandardCharsets.ISO_8859_1)));
            }
            losses = splitter.losses().stream().map(Loss::reason).toList();
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static ByteArrayInputStream bytes(String latin1) {
        return new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}
