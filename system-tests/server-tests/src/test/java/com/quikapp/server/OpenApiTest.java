package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Person;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The OpenAPI document that the server gives out says what the server does, all of it and nothing else. */
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document = Api.of(Servers.OnPostgres.SERVER.address())
            .get("/openapi?format=JSON")
            .expect(200)
            .json();

    @Test
    void everyServedOperationIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        eachOperation((name, operation) -> described.add(name));
        assertThat(described).containsExactlyInAnyOrderElementsOf(ServedOperations.all());
    }

    @Test
    void everyOperationSaysWhatItDoesAndAnswers() {
        SoftAssertions softly = new SoftAssertions();
        eachOperation((name, operation) -> {
            softly.assertThat(operation.path("summary").asText())
                    .as("%s has a summary", name)
                    .isNotEmpty();
            JsonNode answers = operation.path("responses");
            softly.assertThat(answers.fieldNames())
                    .toIterable()
                    .as("%s has an answer when all is well", name)
                    .anyMatch(status -> status.startsWith("2"));
            softly.assertThat(answers.path("default").path("$ref").asText())
                    .as("%s tells of problems", name)
                    .isEqualTo("#/components/responses/Problem");
            operation.path("parameters").forEach(parameter -> softly.assertThat(
                            parameter.path("schema").isMissingNode())
                    .as("%s lacks the type of %s", name, parameter.path("name"))
                    .isFalse());
        });
        softly.assertAll();
    }

    @Test
    void everyDescribedOperationIsServed() {
        Person admin = Servers.OnPostgres.admin();
        SoftAssertions softly = new SoftAssertions();
        eachOperation((name, operation) -> {
            String[] parts = name.split(" ");
            String path = parts[1].replaceAll("\\{[^}]*}", "0000000000001");
            if (path.endsWith("/sessions/current")) {
                return;
            }
            Answer answer = admin.api().send(parts[0], path, parts[0].equals("GET") ? null : "{}");
            softly.assertThat(answer.status()).as(name).isNotIn(405, 500, 501);
            if (answer.status() >= 400) {
                softly.assertThat(answer.code()).as(name).isNotEqualTo("http.not-found");
            }
        });
        softly.assertAll();
    }

    private void eachOperation(BiConsumer<String, JsonNode> consumer) {
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> consumer.accept(
                        operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                        operation.getValue())));
    }
}
