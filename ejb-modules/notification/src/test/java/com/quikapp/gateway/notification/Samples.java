package com.quikapp.gateway.notification;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** People, messages and settings for tests, each with ids of its own. */
final class Samples {

    static final TraceId TRACE = new TraceId("0af7651916cd43dd8448eb211c80319c");
    static final Duration DELAY = Duration.ofSeconds(30);
    static final int ATTEMPTS = 3;

    private Samples() {}

    static UserId user() {
        return new UserId(Ids.next());
    }

    static Caller caller(UserId user) {
        return new Caller(user, "session", Set.of(Caller.USER), TRACE);
    }

    static Caller administrator() {
        return new Caller(user(), "session", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TRACE);
    }

    static NotificationDecision decision(UserId user, Medium... media) {
        return decision(user, new MessageId(Ids.next()), media);
    }

    static NotificationDecision decision(UserId user, MessageId message, Medium... media) {
        EnumSet<Medium> all = EnumSet.of(Medium.IN_APP, media);
        return new NotificationDecision(
                user,
                NotificationReason.MENTIONED,
                all,
                new WorkspaceId(Ids.next()),
                new ChannelId(Ids.next()),
                message,
                null,
                user(),
                "@ada lunch?",
                TRACE);
    }

    static MailConfig mail(Optional<String> host, int port) {
        return new MailConfig(
                host,
                port,
                "QuikApp <quikapp@example.org>",
                Optional.empty(),
                Optional.empty(),
                false,
                Duration.ofSeconds(2),
                DELAY,
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                ATTEMPTS,
                URI.create("https://chat.example.org/"));
    }
}
