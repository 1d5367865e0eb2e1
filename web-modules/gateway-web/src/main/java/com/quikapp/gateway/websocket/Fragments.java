package com.quikapp.gateway.websocket;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.java_websocket.enums.Opcode;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.InvalidFrameException;
import org.java_websocket.exceptions.LimitExceededException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.util.Charsetfunctions;
import org.jspecify.annotations.Nullable;

/** Puts a text together that comes in several frames (RFC 6455, section 5.4). */
final class Fragments {

    private final int maxBytes;
    private @Nullable ByteArrayOutputStream begun;

    Fragments(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * The text that ends with this frame of text, or nothing while more is to come.
     *
     * @throws InvalidDataException when the frame does not go on where the last one left off, all of them are too long, or
     *     they are not UTF-8
     */
    @Nullable String add(Framedata frame) throws InvalidDataException {
        var before = begun;
        if ((before == null) == (frame.getOpcode() == Opcode.CONTINUOUS)) {
            throw new InvalidFrameException("A text that never began, or began twice");
        }
        if (before == null && frame.isFin()) {
            return Charsetfunctions.stringUtf8(frame.getPayloadData());
        }
        var gathered = before == null ? new ByteArrayOutputStream() : before;
        gather(gathered, frame.getPayloadData());
        begun = frame.isFin() ? null : gathered;
        return frame.isFin() ? Charsetfunctions.stringUtf8(gathered.toByteArray()) : null;
    }

    private void gather(ByteArrayOutputStream gathered, ByteBuffer payload) throws LimitExceededException {
        if (gathered.size() + payload.remaining() > maxBytes) {
            throw new LimitExceededException(maxBytes);
        }
        gathered.write(payload.array(), payload.arrayOffset() + payload.position(), payload.remaining());
    }
}
