package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits that a server has unless it is told otherwise. */
class LimitsTest {

    private static final int MORE_THAN_A_MINUTE_ALLOWS = 70;

    private final Company company = Servers.Embedded.COMPANY;

    @Test
    void tooManySignInsAreRefusedForAWhileWhoeverMakesThem() {
        Person owner = company.owner();
        Api anybody = Api.of(owner.server());
        List<Answer> answers = Stream.generate(() -> anybody.post("/api/identity/v1/sessions", Json.object()))
                .limit(MORE_THAN_A_MINUTE_ALLOWS)
                .toList();

        assertThat(answers.get(0).status()).isEqualTo(400);
        Answer last = answers.get(answers.size() - 1);
        Problems.require(last, 429);
        assertThat(last.code()).isEqualTo("rate-limit.exceeded");
        assertThat(Integer.parseInt(last.header("Retry-After").orElseThrow())).isBetween(1, 60);
        Problems.require(owner.api().post("/api/identity/v1/sessions", Json.object()), 429);
        owner.api().get("/api/identity/v1/users/me").expect(200);
        Answer refresh =
                anybody.post("/api/identity/v1/sessions/refresh", Json.object().put("refreshToken", "unknown"));
        Problems.require(refresh, 401);
    }
}
