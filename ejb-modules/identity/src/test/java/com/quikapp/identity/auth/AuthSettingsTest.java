package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class AuthSettingsTest {

    @Test
    void keepsItsNamesAndDefaults() {
        var parameters = AuthSettings.class.getDeclaredConstructors()[0].getParameters();
        var defaults = Arrays.stream(parameters)
                .map(parameter -> parameter.getAnnotation(ConfigProperty.class))
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
        assertThat(defaults)
                .isEqualTo(Map.of(
                        "quikapp.auth.issuer", "quikapp",
                        "quikapp.auth.audience", "quikapp",
                        "quikapp.auth.access-token-lifetime", "PT15M",
                        "quikapp.auth.refresh-token-lifetime", "P7D",
                        "quikapp.auth.open-sign-up", "false",
                        "quikapp.auth.hashing-threads", "2"));
    }
}
