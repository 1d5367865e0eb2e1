package com.quikapp.gateway.websocket;

import com.quikapp.realtime.broadcast.CloseReason;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.Opcode;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a client sends, on one thread at a time. While the connection is being closed it reads on until the client
 * has answered: a connection that is given back with bytes unread takes the reason of its end with it.
 */
final class FrameReader implements ReadListener {

    /** What a client may send as one text, in bytes, its frames together if it comes in several. */
    static final int MAX_TEXT = 256 * 1024;

    /** What a client may send that was not let in: the answer to the close. */
    private static final int MAX_CONTROL = 125;

    private static final System.Logger LOG = System.getLogger(FrameReader.class.getName());
    private static final int CHUNK = 4 * 1024;

    private final ServletInputStream input;
    private final FrameWriter writer;
    private final SocketListener listener;
    private final Draft_6455 frames;
    private final Fragments fragments = new Fragments(MAX_TEXT);
    private boolean garbled;
    private volatile @Nullable Thread beginner;

    FrameReader(ServletInputStream input, FrameWriter writer, SocketListener listener) {
        this.input = input;
        this.writer = writer;
        this.listener = listener;
        this.frames = new Draft_6455(List.of(), List.of(), writer.isClosing() ? MAX_CONTROL : MAX_TEXT);
    }

    /** Begins to read. */
    void begin() {
        beginner = Thread.currentThread();
        input.setReadListener(this);
        beginner = null;
    }

    /** The chunk lives for one call, so that a connection on which nothing happens keeps none. */
    @Override
    public void onDataAvailable() throws IOException {
        if (Thread.currentThread().equals(beginner)) {
            refuseEarlyFrames();
            return;
        }
        var chunk = new byte[CHUNK];
        while (!writer.hasEnded() && input.isReady()) {
            int count = input.read(chunk);
            if (count < 0) {
                return;
            }
            read(ByteBuffer.wrap(chunk, 0, count));
        }
    }

    /**
     * A client sends nothing before it has the answer to its handshake (RFC 6455, section 4.1). Of one that does the
     * container reads twice at the same time, into one buffer, so that it is not read at all.
     */
    private void refuseEarlyFrames() {
        writer.close(CloseReason.BROKEN);
        writer.end();
    }

    private void read(ByteBuffer bytes) throws IOException {
        if (garbled) {
            return;
        }
        try {
            for (var frame : parse(bytes)) {
                handle(frame);
            }
        } catch (InvalidDataException broken) {
            garbled = true;
            writer.close(CloseReason.ofBroken(broken.getCloseCode()));
        }
    }

    /** The library fails in its own ways on some of what is no frame. */
    private List<Framedata> parse(ByteBuffer bytes) throws InvalidDataException {
        try {
            return frames.translateFrame(bytes);
        } catch (RuntimeException unforeseen) {
            throw new InvalidDataException(CloseFrame.PROTOCOL_ERROR, unforeseen);
        }
    }

    private void handle(Framedata frame) throws InvalidDataException, IOException {
        var kind = frame.getOpcode();
        if (kind == Opcode.CLOSING) {
            writer.answerClose((CloseFrame) frame);
        } else if (writer.isClosing()) {
            LOG.log(Level.TRACE, "What comes after the close is not heard");
        } else if (!listener.frame()) {
            LOG.log(Level.TRACE, "A frame too much is not taken");
        } else if (kind == Opcode.PING) {
            writer.answerPing(frame);
        } else if (kind == Opcode.BINARY) {
            writer.close(CloseReason.NO_TEXT);
        } else if (kind == Opcode.TEXT || kind == Opcode.CONTINUOUS) {
            var text = fragments.add(frame);
            if (text != null) {
                listener.text(text);
            }
        }
    }

    @Override
    public void onAllDataRead() {
        writer.end();
    }

    @Override
    public void onError(Throwable failure) {
        LOG.log(Level.DEBUG, "A WebSocket failed", failure);
        writer.end();
    }
}
