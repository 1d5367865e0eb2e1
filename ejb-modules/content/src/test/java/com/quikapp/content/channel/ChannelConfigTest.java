package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class ChannelConfigTest {

    @Test
    void keepsItsNamesAndDefaults() {
        var settings = Arrays.stream(ChannelConfig.class.getDeclaredConstructors()[0].getParameters())
                .map(parameter -> parameter.getAnnotation(ConfigProperty.class))
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
        assertThat(settings)
                .isEqualTo(Map.of(
                        "quikapp.channel.access-cache-size", "500000",
                        "quikapp.channel.access-cache-expiry", "PT1M"));
    }
}
