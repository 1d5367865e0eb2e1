package com.quikapp.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the server says when it refuses something is English; the client has German words for each of its codes. */
class ProblemWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/META-INF/resources/i18n/problems.de.json");
    private static final List<Path> SERVER = List.of(Path.of("../../ejb-modules"), Path.of(".."));

    /** The code is the first thing a problem is made from. */
    private static final Pattern MADE =
            Pattern.compile("\\b(?:super|new [A-Z]\\w+)\\(\\s*\"([a-z][a-z-]*\\.[a-z][a-z-]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*\\.[a-z][a-z-]+)\"");

    private final Set<String> words;
    private final String source;

    ProblemWordsTest() throws IOException {
        Map<String, String> german = new ObjectMapper().readValue(Files.readAllBytes(WORDS), new TypeReference<>() {});
        words = new TreeSet<>(german.keySet());
        source = source();
    }

    @Test
    void everyProblemOfTheServerHasGermanWords() {
        assertThat(found(MADE)).hasSizeGreaterThan(100).isSubsetOf(words);
    }

    @Test
    void noWordsAreForProblemsThatDoNotExist() {
        assertThat(words).isSubsetOf(found(LITERAL));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source() throws IOException {
        var all = new StringBuilder();
        for (Path folder : SERVER) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(ProblemWordsTest::isServerCode).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static boolean isServerCode(Path file) {
        return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
    }
}
