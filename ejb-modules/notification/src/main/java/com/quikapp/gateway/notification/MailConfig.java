package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How e-mail leaves the server. Without a host there is no e-mail, and nothing is queued. */
@Service
class MailConfig {
    private final Optional<String> host;
    private final int port;
    private final InternetAddress from;
    private final Optional<String> user;
    private final Optional<String> password;
    private final boolean starttls;
    private final Duration timeout;
    private final Duration delay;
    private final MailBackoff backoff;
    private final URI site;

    @Inject
    MailConfig(
            @ConfigProperty(name = "quikapp.mail.host") Optional<String> host,
            @ConfigProperty(name = "quikapp.mail.port", defaultValue = "25") int port,
            @ConfigProperty(name = "quikapp.mail.from", defaultValue = "QuikApp <quikapp@localhost>") String from,
            @ConfigProperty(name = "quikapp.mail.user") Optional<String> user,
            @ConfigProperty(name = "quikapp.mail.password") Optional<String> password,
            @ConfigProperty(name = "quikapp.mail.starttls", defaultValue = "false") boolean starttls,
            @ConfigProperty(name = "quikapp.mail.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "quikapp.mail.delay", defaultValue = "PT30S") Duration delay,
            @ConfigProperty(name = "quikapp.mail.backoff", defaultValue = "PT30S") Duration backoff,
            @ConfigProperty(name = "quikapp.mail.backoff-ceiling", defaultValue = "PT1H") Duration ceiling,
            @ConfigProperty(name = "quikapp.mail.attempts", defaultValue = "10") int attempts,
            @ConfigProperty(name = "quikapp.public-url", defaultValue = "http://localhost:8080") URI site) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.from = address(from);
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
        this.starttls = starttls;
        this.timeout = timeout;
        this.delay = delay;
        this.backoff = new MailBackoff(backoff, ceiling, attempts);
        this.site = site;
    }

    private static InternetAddress address(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("quikapp.mail.from is not an e-mail address", e);
        }
    }

    boolean configured() {
        return host.isPresent();
    }

    /** Name or address of the SMTP server. */
    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    InternetAddress from() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    /** Whether the connection must be encrypted; without, it never is. */
    boolean starttls() {
        return starttls;
    }

    /** The longest wait for each step of a conversation with the mail server. */
    Duration timeout() {
        return timeout;
    }

    /** How long a person has to read the notification in the app before an e-mail is sent. */
    Duration delay() {
        return delay;
    }

    MailBackoff backoff() {
        return backoff;
    }

    /** The address of the web client, for links. */
    URI site() {
        return site;
    }
}
