package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;

/** What every refusal must look like (RFC 9457), and must not give away. */
final class Problems {

    private Problems() {}

    static void require(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type").orElse("none")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).matches("[a-z0-9.-]+");
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.path("traceId").asText()).isEqualTo(answer.traceId());
        assertThat(answer.text()).doesNotContain("Exception", "com.quikapp", "java.");
    }
}
