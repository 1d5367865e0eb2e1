package com.quikapp.gateway.realtime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a client may say; the property {@code type} names which. Ids are checked when the frame is handled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = ClientFrame.Hello.class, name = "hello"),
    @Type(value = ClientFrame.Post.class, name = "post"),
    @Type(value = ClientFrame.Resume.class, name = "resume"),
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

    /** Keeps the connection alive. */
    record Ping() implements ClientFrame {}
}
