package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class SearchConfigurationTest {

    @Test
    void keepsItsNamesAndDefaults() {
        assertThat(settings())
                .isEqualTo(Map.of(
                        "quikapp.search.backend", "lucene",
                        "quikapp.search.hosts", "localhost:9200",
                        "quikapp.search.protocol", "http",
                        "quikapp.search.username", ConfigProperty.UNCONFIGURED_VALUE,
                        "quikapp.search.password", ConfigProperty.UNCONFIGURED_VALUE));
    }

    private static Map<String, String> settings() {
        return Arrays.stream(SearchConfiguration.class.getDeclaredConstructors()[0].getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(ConfigProperty.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
    }
}
