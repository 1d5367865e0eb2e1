package com.quikapp.gateway.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Frame;
import com.quikapp.realtime.broadcast.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.Opcode;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.framing.PingFrame;
import org.java_websocket.framing.TextFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameWriterTest {

    private final Wire wire = new Wire();
    private final Endings endings = new Endings();
    private final FrameWriter writer = new FrameWriter(upgrade(), wire, endings);

    /** Takes bytes, once it is let. */
    private static final class Wire extends ByteArrayOutputStream {

        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile CountDownLatch open = new CountDownLatch(0);

        @Override
        public void write(byte[] bytes) throws IOException {
            begun.countDown();
            try {
                open.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            super.write(bytes);
        }

        List<Framedata> frames() throws InvalidDataException {
            return new Draft_6455().translateFrame(ByteBuffer.wrap(toByteArray()));
        }
    }

    private WebSocketUpgrade upgrade() {
        var upgrade = new WebSocketUpgrade();
        upgrade.serve(new Deaf(), endings);
        return upgrade;
    }

    private static final class Deaf implements SocketListener {

        @Override
        public void opened(Transport transport) {}

        @Override
        public boolean frame() {
            return true;
        }

        @Override
        public void text(String text) {}

        @Override
        public void closed() {}
    }

    @AfterEach
    void stop() {
        wire.open.countDown();
        endings.stop();
    }

    private static Framedata text(String text) {
        var frame = new TextFrame();
        frame.setPayload(ByteBuffer.wrap(bytes(text)));
        return frame;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static PingFrame ping(String payload) {
        var frame = new PingFrame();
        frame.setPayload(ByteBuffer.wrap(bytes(payload)));
        return frame;
    }

    private CompletableFuture<Void> send(String text) {
        return CompletableFuture.runAsync(() -> {
            try {
                writer.send(Frame.of(text(text)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void endsNoConnectionBeneathASend() throws Exception {
        wire.open = new CountDownLatch(1);
        var sending = send("first");
        wire.begun.await();
        var ending = CompletableFuture.runAsync(writer::endSends);
        Thread.sleep(100);
        assertThat(ending).isNotDone();
        wire.open.countDown();
        ending.get(10, TimeUnit.SECONDS);
        sending.get(10, TimeUnit.SECONDS);
    }

    @Test
    void sendsNothingOnceSendsHaveEnded() {
        writer.endSends();
        assertThatIOException().isThrownBy(() -> writer.send(Frame.of(text("late"))));
        writer.close(CloseReason.SERVER_DRAINS);
        assertThat(wire.size()).isZero();
    }

    @Test
    void sendsNothingAfterTheClose() throws Exception {
        writer.close(CloseReason.SERVER_DRAINS);
        assertThatIOException().isThrownBy(() -> writer.send(Frame.of(text("late"))));
        writer.answerPing(ping("late"));
        writer.close(CloseReason.TOO_SLOW);
        assertThat(wire.frames()).extracting(Framedata::getOpcode).containsExactly(Opcode.CLOSING);
    }

    @Test
    void answersTheLatestPingAfterTheSendThatIsUnderWay() throws Exception {
        wire.open = new CountDownLatch(1);
        var sending = send("first");
        wire.begun.await();
        writer.answerPing(ping("1"));
        writer.answerPing(ping("2"));
        wire.open.countDown();
        sending.get(10, TimeUnit.SECONDS);
        assertThat(wire.frames()).extracting(Framedata::getOpcode).containsExactly(Opcode.TEXT, Opcode.PONG);
        assertThat(wire.frames().get(1).getPayloadData()).isEqualTo(ByteBuffer.wrap(bytes("2")));
    }
}
