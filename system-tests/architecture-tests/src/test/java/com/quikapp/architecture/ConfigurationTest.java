package com.quikapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Pins every setting and its default in one page for the people who run QuikApp. */
class ConfigurationTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/configuration.md");

    @Test
    void tableNamesEverySettingWithItsDefault() throws IOException {
        String derived = page();
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, derived);
        }
        assertThat(PAGE).as("write it with: mvn verify -Dupdate").content().isEqualTo(derived);
    }

    private static String page() {
        return """
                # Settings

                Derived from the code by `ConfigurationTest`; `mvn verify -Dupdate` writes it. Each can be an environment variable (capitals and
                underscores) or a `<variable>` of `server.xml`; durations are ISO-8601. Those of the server itself stand in
                `liberty-config/server.xml` and `liberty-config/database/`.

                | setting | default | read by |
                |---|---|---|
                """
                + Code.CLASSES.stream()
                        .flatMap(ConfigurationTest::settings)
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Stream<String> settings(JavaClass owner) {
        return owner.getConstructors().stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .flatMap(parameter -> setting(parameter).stream())
                .map(setting ->
                        "| `" + setting.name() + "` | " + defaultOf(setting) + " | " + owner.getSimpleName() + " |");
    }

    private static Optional<ConfigProperty> setting(JavaParameter parameter) {
        return parameter.tryGetAnnotationOfType(ConfigProperty.class);
    }

    private static String defaultOf(ConfigProperty setting) {
        return setting.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE)
                ? "none"
                : "`" + setting.defaultValue() + "`";
    }
}
