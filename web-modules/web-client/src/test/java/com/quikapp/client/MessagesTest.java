package com.quikapp.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the client: each language has the same ones, and what the components name exists. */
class MessagesTest {

    private static final Path CLIENT = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern NAMED = Pattern.compile("\\bt\\(\\s*'([^']+)'");
    private static final Pattern COUNTED = Pattern.compile("\\btn\\(\\s*'([^']+)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private final Map<String, String> english = messages("en");
    private final Map<String, String> german = messages("de");

    MessagesTest() throws IOException {}

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((name, text) ->
                assertThat(placeholders(german.getOrDefault(name, ""))).as(name).isEqualTo(placeholders(text)));
    }

    @Test
    void everyTextThatAComponentNamesExists() throws IOException {
        String source = source();

        assertThat(english.keySet()).containsAll(found(NAMED, source));
        assertThat(english.keySet())
                .containsAll(found(COUNTED, source).stream()
                        .flatMap(name -> Stream.of(name + ".one", name + ".other"))
                        .toList());
    }

    @Test
    void noTextShouts() {
        assertThat(english.values()).noneMatch(text -> text.contains("!"));
        assertThat(german.values()).noneMatch(text -> text.contains("!"));
    }

    private static Map<String, String> messages(String language) throws IOException {
        byte[] file = Files.readAllBytes(CLIENT.resolve("i18n/" + language + ".json"));
        return new TreeMap<>(new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {}));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(CLIENT)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
