package com.quikapp.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.testing.MovableClock;
import java.net.URI;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final URI SITE = URI.create("https://chat.example.org/");

    private final NotificationView notification =
            new InboxEntry(1, Samples.decision(Samples.user()), new MovableClock().instant()).view();

    @Test
    void linksToTheMessage() {
        assertThat(letter("Bob", "general").mail(notification, SITE).text())
                .contains("https://chat.example.org/channels/%s/messages/%s"
                        .formatted(notification.channelId(), notification.messageId()));
    }

    @Test
    void saysWhyItWasSent() {
        assertThat(letter("Bob", "general").mail(notification, SITE).text()).contains(notification.reasonText());
    }

    @Test
    void showsMarkupInNamesAsText() {
        Mail mail = letter("<img src=x onerror=alert(1)>", "a\"b").mail(notification, SITE);
        assertThat(mail.html()).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    }

    @Test
    void cannotBeMadeToStartAnotherHeader() {
        Mail mail = letter("Bob\r\nBcc: eve@example.org", "general").mail(notification, SITE);
        assertThat(mail.subject()).isEqualTo("Bob Bcc: eve@example.org mentioned you in #general");
    }

    private static Letter letter(String actor, String channel) {
        return new Letter("ada@example.org", "Ada", actor, channel, "Acme");
    }
}
