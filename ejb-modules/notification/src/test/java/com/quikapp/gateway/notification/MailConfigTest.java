package com.quikapp.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class MailConfigTest {

    private static final String NONE = ConfigProperty.UNCONFIGURED_VALUE;

    @Test
    void keepsItsNamesAndDefaults() {
        assertThat(settings())
                .containsOnly(
                        Map.entry("quikapp.mail.host", NONE),
                        Map.entry("quikapp.mail.port", "25"),
                        Map.entry("quikapp.mail.from", "QuikApp <quikapp@localhost>"),
                        Map.entry("quikapp.mail.user", NONE),
                        Map.entry("quikapp.mail.password", NONE),
                        Map.entry("quikapp.mail.starttls", "false"),
                        Map.entry("quikapp.mail.timeout", "PT10S"),
                        Map.entry("quikapp.mail.delay", "PT30S"),
                        Map.entry("quikapp.mail.backoff", "PT30S"),
                        Map.entry("quikapp.mail.backoff-ceiling", "PT1H"),
                        Map.entry("quikapp.mail.attempts", "10"),
                        Map.entry("quikapp.public-url", "http://localhost:8080"));
    }

    private static Map<String, String> settings() {
        return Arrays.stream(MailConfig.class.getDeclaredConstructors()[0].getParameters())
                .map(parameter -> parameter.getAnnotation(ConfigProperty.class))
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
    }
}
