package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class RateLimitConfigTest {

    @Test
    void keepsItsNamesAndDefaults() {
        assertThat(settings())
                .isEqualTo(Map.of(
                        "quikapp.limits.user-per-minute", "1200",
                        "quikapp.limits.address-per-minute", "6000",
                        "quikapp.limits.public-per-minute", "60"));
    }

    private static Map<String, String> settings() {
        return Arrays.stream(RateLimitConfig.class.getConstructors()[0].getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(ConfigProperty.class))
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
    }
}
