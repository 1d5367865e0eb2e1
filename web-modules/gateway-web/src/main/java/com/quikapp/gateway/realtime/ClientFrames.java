package com.quikapp.gateway.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.quikapp.platform.Json;
import com.quikapp.platform.id.ChannelId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads frames of clients. */
final class ClientFrames {

    private static final ObjectReader READER = Json.mapper().readerFor(ClientFrame.class);

    private ClientFrames() {}

    /** @throws FrameProblem when the text is no frame */
    static ClientFrame read(String text) {
        try {
            ClientFrame frame = READER.readValue(text);
            if (frame == null) {
                throw FrameProblem.malformed();
            }
            return frame;
        } catch (JsonProcessingException unreadable) {
            throw FrameProblem.malformed();
        }
    }

    /** @throws FrameProblem when a number is missing or negative */
    static Map<ChannelId, Long> sequences(@Nullable Map<String, Long> resume) {
        var sequences = new HashMap<ChannelId, Long>();
        if (resume != null) {
            resume.forEach((channel, seq) -> sequences.put(ChannelId.parse(channel), sequence(seq)));
        }
        return sequences;
    }

    static long sequence(@Nullable Long seq) {
        if (seq == null || seq < 0) {
            throw FrameProblem.missing("seq");
        }
        return seq;
    }

    static <T> T require(String field, @Nullable T value) {
        if (value == null) {
            throw FrameProblem.missing(field);
        }
        return value;
    }
}
