package com.quikapp.realtime.broadcast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;

/** Reads frames as a client does. */
final class SentText {

    private SentText() {}

    static String of(Frame frame) {
        try {
            var payload = new Draft_6455()
                    .translateFrame(ByteBuffer.wrap(frame.bytes()))
                    .get(0)
                    .getPayloadData();
            return StandardCharsets.UTF_8.decode(payload).toString();
        } catch (InvalidDataException noFrame) {
            throw new IllegalArgumentException(noFrame);
        }
    }
}
