package com.quikapp.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class WorkspaceConfigTest {

    @Test
    void keepsItsNamesAndDefaults() {
        var settings = Arrays.stream(WorkspaceConfig.class.getDeclaredConstructors()[0].getParameters())
                .map(parameter -> parameter.getAnnotation(ConfigProperty.class))
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
        assertThat(settings)
                .isEqualTo(Map.of(
                        "quikapp.workspace.access-cache-size", "200000",
                        "quikapp.workspace.access-cache-expiry", "PT1M"));
    }
}
