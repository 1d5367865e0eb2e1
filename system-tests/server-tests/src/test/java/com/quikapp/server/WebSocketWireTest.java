package com.quikapp.server;

import static com.quikapp.server.RawSocket.BINARY;
import static com.quikapp.server.RawSocket.CLOSE;
import static com.quikapp.server.RawSocket.CONTINUATION;
import static com.quikapp.server.RawSocket.FINAL;
import static com.quikapp.server.RawSocket.PING;
import static com.quikapp.server.RawSocket.PONG;
import static com.quikapp.server.RawSocket.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6455 as the server keeps it, on connections whose bytes are made by hand. */
class WebSocketWireTest {

    private static final Company COMPANY = Servers.OnPostgres.company();
    private static final Person ANN = COMPANY.hire("Ann");
    private static final String HELLO = "{\"type\":\"hello\"}";

    private static RawSocket connect() throws IOException {
        return new RawSocket(Servers.OnPostgres.SERVER.address(), ANN.accessToken());
    }

    @Test
    void aTextMayComeInPiecesWithAPingBetween() throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(TEXT, HELLO.substring(0, 5));
            socket.send(FINAL | PING, "still there?");
            socket.send(CONTINUATION, HELLO.substring(5, 9));
            socket.send(FINAL | CONTINUATION, HELLO.substring(9));
            assertThat(socket.await(PONG).text()).isEqualTo("still there?");
            assertThat(socket.await(TEXT).text()).contains("\"welcome\"");
        }
    }

    @Test
    void framesMayComeByteByByteOrSeveralAtOnce() throws IOException {
        try (RawSocket socket = connect()) {
            for (byte next : RawSocket.frame(FINAL | TEXT, HELLO.getBytes(StandardCharsets.UTF_8))) {
                socket.write(next);
            }
            assertThat(socket.await(TEXT).text()).contains("\"welcome\"");
            byte[] pings = ByteBuffer.allocate(14)
                    .put(RawSocket.frame(FINAL | PING, (byte) 1))
                    .put(RawSocket.frame(FINAL | PING, (byte) 2))
                    .array();
            socket.write(pings);
            byte answered = 0;
            while (answered != 2) {
                answered = socket.await(PONG).payload()[0];
            }
        }
    }

    static Stream<Refused> whatIsRefused() {
        return Stream.of(
                new Refused("binary", 1003, RawSocket.frame(FINAL | BINARY, (byte) 1)),
                new Refused("no UTF-8", 1007, RawSocket.frame(FINAL | TEXT, (byte) 0xC3, (byte) 0x28)),
                new Refused("UTF-8 that ends too soon", 1007, RawSocket.frame(FINAL | TEXT, (byte) 0xC3)),
                new Refused("reserved bit", 1002, RawSocket.frame(FINAL | TEXT | 0x40, (byte) 'x')),
                new Refused("unknown opcode", 1002, RawSocket.frame(FINAL | 0x3, (byte) 'x')),
                new Refused("long ping", 1002, RawSocket.frame(FINAL | PING, new byte[126])),
                new Refused("ping in pieces", 1002, RawSocket.frame(PING, (byte) 'x')),
                new Refused("end without a beginning", 1002, RawSocket.frame(FINAL | CONTINUATION, (byte) 'x')),
                new Refused("too large", 1009, RawSocket.frame(FINAL | TEXT, new byte[256 * 1024 + 1])),
                new Refused("length without end", 1009, new byte[] {
                    (byte) (FINAL | TEXT), (byte) 0xFF, 0x7F, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0
                }),
                new Refused(
                        "close with a broken reason",
                        1002,
                        RawSocket.frame(FINAL | CLOSE, (byte) 0x03, (byte) 0xE8, (byte) 0xC3, (byte) 0x28)),
                new Refused("close without a whole code", 1002, RawSocket.frame(FINAL | CLOSE, (byte) 0x03)));
    }

    record Refused(String what, int code, byte[] bytes) {
        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void whatBreaksTheProtocolEndsTheConnectionWithItsCode(Refused refused) throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(FINAL | TEXT, HELLO);
            socket.await(TEXT);
            socket.write(refused.bytes());
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(refused.code());
        }
    }

    @Test
    void framesBeforeTheAnswerToTheHandshakeAreNotRead() throws IOException {
        byte[] hello = RawSocket.frame(FINAL | TEXT, HELLO.getBytes(StandardCharsets.UTF_8));
        try (RawSocket socket = new RawSocket(Servers.OnPostgres.SERVER.address(), ANN.accessToken(), hello)) {
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(1002);
            assertThat(socket.isCut()).isTrue();
        }
    }

    static Stream<byte[]> whatIsCheapToSend() {
        return Stream.of(RawSocket.frame(FINAL | PING), RawSocket.frame(FINAL | PONG), RawSocket.frame(CONTINUATION));
    }

    @ParameterizedTest
    @MethodSource("whatIsCheapToSend")
    void aFloodOfFramesThatAreNoTextEndsTheConnection(byte... frame) throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(TEXT, "");
            ByteBuffer flood = ByteBuffer.allocate(1_000 * frame.length);
            while (flood.hasRemaining()) {
                flood.put(frame);
            }
            socket.write(flood.array());
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void aTextThatIsTooLargeInPiecesEndsTheConnection() throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(TEXT, new byte[200 * 1024]);
            socket.send(FINAL | CONTINUATION, new byte[100 * 1024]);
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void aCloseIsAnsweredByTheSameCodeAndTheConnectionIsGivenBack() throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(FINAL | CLOSE, (byte) 0x03, (byte) 0xE9);
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(1001);
            assertThat(socket.isCut()).isTrue();
        }
    }

    @Test
    void aClientThatDoesNotAnswerACloseIsCutOff() throws IOException {
        try (RawSocket socket = connect()) {
            socket.send(FINAL | BINARY, (byte) 1);
            assertThat(socket.await(CLOSE).closeCode()).isEqualTo(1003);
            socket.send(FINAL | TEXT, HELLO);
            assertThat(socket.isCut()).isTrue();
        }
    }

    @Test
    void aClientThatReadsNothingIsCutOff() throws IOException {
        try (RawSocket deaf = connect()) {
            deaf.send(FINAL | TEXT, HELLO);
            deaf.await(TEXT);
            for (int i = 0; i < 60; i++) {
                ANN.post(COMPANY.generalId(), "x".repeat(40_000));
            }
            Eventually.becomes("the connection is given back", Duration.ofSeconds(30), deaf::isBroken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ws/v1", "/ws/v1?ticket=made-up"})
    void aRequestWithoutAnUpgradeIsToldToUpgrade(String path) {
        Problems.require(ANN.api().get(path), 426);
        Problems.require(ANN.api().post(path), 426);
    }
}
