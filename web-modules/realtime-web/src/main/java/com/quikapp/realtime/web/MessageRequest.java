package com.quikapp.realtime.web;

import com.quikapp.platform.id.MessageId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a post. */
@Schema(description = "A message to post")
public record MessageRequest(
        @Schema(description = "Markdown, stored as sent", required = true, minLength = 1, maxLength = 40_000) @Nullable String text,

        @Schema(
                description = "The message to reply to; of the same channel and no reply itself",
                implementation = String.class)
        @Nullable MessageId rootId) {}
