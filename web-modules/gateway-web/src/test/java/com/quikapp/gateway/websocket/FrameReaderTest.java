package com.quikapp.gateway.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.realtime.broadcast.Transport;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    private static final byte[] PING = {(byte) 0x89, (byte) 0x80, 1, 2, 3, 4};
    private static final byte[] BEGINNING = {0x01, (byte) 0x81, 1, 2, 3, 4, 'h' ^ 1};
    private static final byte[] NOTHING_MORE = {0x00, (byte) 0x80, 1, 2, 3, 4};
    private static final byte[] END = {(byte) 0x80, (byte) 0x81, 1, 2, 3, 4, 'i' ^ 1};

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final Endings endings = new Endings();
    private final Patient listener = new Patient();

    /** Takes so many frames, and no more. */
    private static final class Patient implements SocketListener {

        private final List<String> texts = new ArrayList<>();
        private int takes = Integer.MAX_VALUE;
        private int frames;

        @Override
        public void opened(Transport transport) {}

        @Override
        public boolean frame() {
            return ++frames <= takes;
        }

        @Override
        public void text(String text) {
            texts.add(text);
        }

        @Override
        public void closed() {}
    }

    private static final class Wire extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Wire(byte... bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return bytes.available() > 0;
        }

        @Override
        public void setReadListener(ReadListener listener) {}

        @Override
        public int read() {
            return bytes.read();
        }
    }

    private void read(byte[]... frames) throws IOException {
        var sent = new ByteArrayOutputStream();
        for (var frame : frames) {
            sent.write(frame);
        }
        var upgrade = new WebSocketUpgrade();
        upgrade.serve(listener, endings);
        var writer = new FrameWriter(upgrade, answers, endings);
        new FrameReader(new Wire(sent.toByteArray()), writer, listener).onDataAvailable();
    }

    @AfterEach
    void stop() {
        endings.stop();
    }

    @Test
    void tellsOfEachFrameOfWhateverKind() throws IOException {
        read(BEGINNING, PING, NOTHING_MORE, END);
        assertThat(listener.frames).isEqualTo(4);
        assertThat(listener.texts).containsExactly("hi");
        assertThat(answers.size()).isEqualTo(2);
    }

    @Test
    void answersNoPingThatIsNotTaken() throws IOException {
        listener.takes = 2;
        read(PING, PING, PING, PING);
        assertThat(answers.size()).isEqualTo(4);
    }
}
