package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: only with a token that this server has signed, for this server, and that has not expired. */
class TokensTest {

    private static final URI SERVER = Servers.OnPostgres.SERVER.address();
    private static final Person PERSON = Servers.OnPostgres.admin();
    private static final Tokens TOKENS = new Tokens(Servers.OnPostgres.SERVER, PERSON);
    private static final int MANY = 10_000;
    private static final int SAMPLE = 1_000;

    private static final List<String> DOORS = List.of(
            "/api/identity/v1/users/me",
            "/api/content/v1/workspaces",
            "/api/realtime/v1/messages/0000000000001",
            "/api/gateway/v1/start",
            "/api/intelligence/v1/imports/0000000000001");

    @Test
    void badTokensAreRefusedAtEveryDoor() throws JOSEException {
        Map<String, String> bad = Map.of(
                "expired", TOKENS.expired(),
                "without expiry", TOKENS.withoutExpiry(),
                "for another audience", TOKENS.forAnotherAudience(),
                "of another issuer", TOKENS.ofAnotherIssuer(),
                "of another key", TOKENS.ofAnotherKey(),
                "signed with the public key", TOKENS.signedWithThePublicKey(),
                "unsigned", TOKENS.unsigned(),
                "changed", TOKENS.promoted(),
                "no token", "nonsense");
        bad.forEach((what, token) -> {
            for (String door : DOORS) {
                Answer answer = Api.of(SERVER).as(token).get(door);
                assertThat(answer.status()).as("%s at %s", what, door).isEqualTo(401);
                Problems.require(answer, 401);
                assertThat(answer.header("WWW-Authenticate").orElse("none"))
                        .as(what)
                        .startsWith("Bearer");
            }
            assertThat(Socket.withToken(SERVER, token).awaitClose())
                    .as("%s at the WebSocket", what)
                    .isEqualTo(4401);
        });
    }

    @Test
    void withoutATokenNothingIsServed() {
        for (String door : DOORS) {
            Problems.require(Api.of(SERVER).get(door), 401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "Bearer a b"})
    void anotherAuthorizationIsRefused(String authorization) {
        Answer answer = Api.of(SERVER).with("Authorization", authorization).get(DOORS.get(0));
        Problems.require(answer, 401);
    }

    @Test
    void tenThousandDistinctTokensDoNotSlowTheServerDown() {
        long[] nanos = new long[MANY];
        for (int i = 0; i < MANY; i++) {
            Api api = Api.of(SERVER).as(TOKENS.fresh());
            long start = System.nanoTime();
            api.get(DOORS.get(0)).expect(200);
            nanos[i] = System.nanoTime() - start;
        }
        long early = median(Arrays.copyOfRange(nanos, SAMPLE, 2 * SAMPLE));
        long late = median(Arrays.copyOfRange(nanos, MANY - SAMPLE, MANY));
        System.out.printf("distinct tokens: median µs early %d, late %d%n", early / 1_000, late / 1_000);
        assertThat(late).as("nanoseconds a request, late").isLessThan(2 * early);
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
