package com.quikapp.gateway.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.InvalidFrameException;
import org.java_websocket.exceptions.LimitExceededException;
import org.java_websocket.framing.ContinuousFrame;
import org.java_websocket.framing.DataFrame;
import org.java_websocket.framing.TextFrame;
import org.junit.jupiter.api.Test;

class FragmentsTest {

    private final Fragments fragments = new Fragments(10);

    private static DataFrame piece(DataFrame frame, boolean last, byte... payload) {
        frame.setPayload(ByteBuffer.wrap(payload));
        frame.setFin(last);
        return frame;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesATextOfOneFrameAtOnce() throws InvalidDataException {
        assertThat(fragments.add(piece(new TextFrame(), true, utf8("one")))).isEqualTo("one");
    }

    @Test
    void putsTogetherACharacterThatWasCutInTwo() throws InvalidDataException {
        var text = utf8("zwölf");
        assertThat(fragments.add(piece(new TextFrame(), false, Arrays.copyOf(text, 3))))
                .isNull();
        assertThat(fragments.add(piece(new ContinuousFrame(), true, Arrays.copyOfRange(text, 3, text.length))))
                .isEqualTo("zwölf");
        assertThat(fragments.add(piece(new TextFrame(), true, utf8("next")))).isEqualTo("next");
    }

    @Test
    void refusesAnEndWithoutABeginning() {
        assertThatExceptionOfType(InvalidFrameException.class)
                .isThrownBy(() -> fragments.add(piece(new ContinuousFrame(), true, utf8("end"))));
    }

    @Test
    void refusesATextThatBeginsInTheMiddleOfAnother() throws InvalidDataException {
        fragments.add(piece(new TextFrame(), false, utf8("begin")));
        assertThatExceptionOfType(InvalidFrameException.class)
                .isThrownBy(() -> fragments.add(piece(new TextFrame(), true, utf8("again"))));
    }

    @Test
    void refusesPiecesThatAreTooLongTogether() throws InvalidDataException {
        fragments.add(piece(new TextFrame(), false, utf8("123456")));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> fragments.add(piece(new ContinuousFrame(), false, utf8("12345"))));
    }
}
