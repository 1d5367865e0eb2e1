package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import com.quikapp.harness.Socket;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of two processors, however many the machine has, that lets one client a second in for each. */
class PaceTest {

    private static final int CROWD = 40;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private static final Quikapp SERVER = Servers.unlimited(Quikapp.in(Servers.home("pace")))
            .jvm("-XX:ActiveProcessorCount=2")
            .with("quikapp.realtime.connects-per-processor", "1")
            .start();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(CROWD);

    private static Person owner;

    @BeforeAll
    static void found() {
        owner = Company.found(SERVER.address(), SERVER.setUp()).owner();
    }

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
        SERVER.close();
    }

    /** Nobody has to wait for those who came in another test. */
    @AfterEach
    void calmsDown() {
        Eventually.becomes(
                "a client comes in at once", RECOVERY, () -> handshake().isEmpty());
    }

    @Test
    void ofACrowdSomeComeInAndEachOfTheOthersIsToldATimeOfItsOwn() {
        List<HttpResponse<?>> refused =
                crowd(PaceTest::handshake).flatMap(Optional::stream).toList();

        assertThat(refused).hasSizeBetween(1, CROWD - 1).allMatch(answer -> answer.statusCode() == 503);
        assertThat(refused.stream()
                        .map(answer ->
                                answer.headers().firstValue("Retry-After").orElseThrow())
                        .distinct())
                .hasSizeGreaterThan(refused.size() / 4);
    }

    @Test
    void aBrowserTakesItsTurnWithItsTicket() {
        List<Answer> answers =
                crowd(() -> owner.api().post("/api/gateway/v1/tickets")).toList();
        List<Answer> issued =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();

        assertThat(issued).isNotEmpty();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            Problems.require(answer, 503);
            assertThat(answer.code()).isEqualTo("realtime.overloaded");
            assertThat(answer.header("Retry-After")).isPresent();
        });
        assertThat(issued)
                .allSatisfy(
                        answer -> requireWelcome(answer.json().path("ticket").asText()));
        Eventually.holds("all of them are counted", () -> assertThat(
                        new Prometheus(SERVER.address()).figure("quikapp_connections_overloaded_total"))
                .isGreaterThanOrEqualTo(refused.size()));
    }

    private static void requireWelcome(String ticket) {
        try (Socket socket = Socket.withTicket(SERVER.address(), ticket)) {
            socket.send(Json.object("type", "hello"));
            socket.await("welcome");
        }
    }

    private static <T> Stream<T> crowd(Supplier<T> client) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(client, THREADS)).limit(CROWD).toList().stream()
                .map(CompletableFuture::join);
    }

    /** Connects with a token and leaves; what the server says instead, if it does not let the client in. */
    private static Optional<HttpResponse<?>> handshake() {
        try {
            Socket.withToken(SERVER.address(), owner.accessToken()).close();
            return Optional.empty();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WebSocketHandshakeException refused) {
                return Optional.of(refused.getResponse());
            }
            throw failed;
        }
    }
}
