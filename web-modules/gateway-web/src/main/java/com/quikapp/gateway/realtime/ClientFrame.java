package com.quikapp.gateway.realtime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a client may say; the property {@code type} names which. Ids are checked when the frame is handled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = ClientFrame.Hello.class, name = "hello"),
    @Type(value = ClientFrame.Post.class, name = "post"),
    @Type(value = ClientFrame.Resume.class, name = "resume"),
    @Type(value = ClientFrame.Watch.class, name = "watch"),
    @Type(value = ClientFrame.View.class, name = "view"),
    @Type(value = ClientFrame.Typing.class, name = "typing"),
    @Type(value = ClientFrame.Activity.class, name = "activity"),
    @Type(value = ClientFrame.Ping.class, name = "ping")
})
sealed interface ClientFrame {

    /** The first frame; {@code resume} names the last sequence number the client has of each channel it knows. */
    record Hello(@Nullable Map<String, Long> resume) implements ClientFrame {}

    /** A message to post; the answer carries {@code ref}. */
    record Post(
            @Nullable String ref,
            @Nullable String channelId,
            @Nullable String text,
            @Nullable String rootId,
            @Nullable String idempotencyKey)
            implements ClientFrame {}

    /** Asks for a channel's messages after {@code seq} again. */
    record Resume(@Nullable String channelId, @Nullable Long seq) implements ClientFrame {}

    /** Whose presence to tell from now on, in place of those before. */
    record Watch(@Nullable List<String> userIds) implements PresenceFrame {}

    /** Which channel the client shows; none when absent. */
    record View(@Nullable String channelId) implements PresenceFrame {}

    /** The user types, in the thread of {@code rootId} if given. */
    record Typing(@Nullable String channelId, @Nullable String rootId) implements PresenceFrame {}

    /** Whether the user used the client within the last minutes. */
    record Activity(@Nullable Boolean active) implements PresenceFrame {}

    /** What a client says of the user and of what it shows. */
    sealed interface PresenceFrame extends ClientFrame {}

    /** Keeps the connection alive. */
    record Ping() implements ClientFrame {}
}
