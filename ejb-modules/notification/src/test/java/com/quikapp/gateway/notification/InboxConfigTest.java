package com.quikapp.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class InboxConfigTest {

    @Test
    void keepsItsNameAndDefault() {
        ConfigProperty setting =
                InboxConfig.class.getDeclaredConstructors()[0].getParameters()[0].getAnnotation(ConfigProperty.class);
        assertThat(setting.name()).isEqualTo("quikapp.notification.read-kept");
        assertThat(new InboxConfig(Duration.parse(setting.defaultValue())).readKept())
                .hasDays(365);
    }

    @Test
    void rejectsATimeInWhichNobodyFindsAnythingAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InboxConfig(Duration.ofHours(23)))
                .withMessageContaining("quikapp.notification.read-kept");
    }
}
