package com.quikapp.realtime.broadcast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.framing.Framedata;
import org.java_websocket.framing.TextFrame;

/** A WebSocket frame as it goes over the wire (RFC 6455, section 5.2); made once for all clients that get it. */
public final class Frame {

    private static final Draft_6455 ENCODING = new Draft_6455();

    private final byte[] bytes;

    private Frame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One text, however long, in one frame. */
    static Frame of(String text) {
        var frame = new TextFrame();
        frame.setPayload(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return of(frame);
    }

    /** Any frame, without a mask as servers send it. */
    public static Frame of(Framedata frame) {
        return new Frame(ENCODING.createBinaryFrame(frame).array());
    }

    /** Not a copy: nobody changes them. */
    public byte[] bytes() {
        return bytes;
    }
}
