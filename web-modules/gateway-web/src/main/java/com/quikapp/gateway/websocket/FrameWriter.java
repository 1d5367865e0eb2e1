package com.quikapp.gateway.websocket;

import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Frame;
import com.quikapp.realtime.broadcast.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.framing.PongFrame;
import org.jspecify.annotations.Nullable;

/** Sends to one client, one frame at a time, whoever comes: the hub, an answer to a ping, or the close. */
final class FrameWriter implements Transport {

    private static final System.Logger LOG = System.getLogger(FrameWriter.class.getName());
    private static final long TURN_MILLIS = 1_000;

    private final WebSocketUpgrade socket;
    private final OutputStream output;
    private final Endings endings;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<@Nullable Frame> pong = new AtomicReference<>();
    private volatile boolean closing;

    FrameWriter(WebSocketUpgrade socket, OutputStream output, Endings endings) {
        this.socket = socket;
        this.output = output;
        this.endings = endings;
    }

    boolean isClosing() {
        return closing;
    }

    @Override
    public void send(Frame frame) throws IOException {
        turn.lock();
        try {
            write(frame);
        } finally {
            turn.unlock();
        }
        sendPong();
    }

    /** Never waits for a send that is under way: whoever sends takes the answer to the latest ping along. */
    void answerPing(Framedata ping) throws IOException {
        var answer = new PongFrame();
        answer.setPayload(ping.getPayloadData());
        pong.set(Frame.of(answer));
        sendPong();
    }

    private void sendPong() throws IOException {
        while (pong.get() != null && turn.tryLock()) {
            try {
                var next = pong.getAndSet(null);
                if (next != null) {
                    write(next);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void write(Frame frame) throws IOException {
        if (closing) {
            throw new IOException("The WebSocket is being closed");
        }
        output.write(frame.bytes());
        output.flush();
    }

    /** Closes from this side. A client that does not answer, or takes nothing, is cut off by {@link Endings}. */
    @Override
    public void close(CloseReason reason) {
        var close = new CloseFrame();
        close.setReason(reason.phrase());
        close.setCode(reason.code());
        endings.expect(socket);
        if (!say(close)) {
            socket.end();
        }
    }

    /** The client closes, or has answered: the same code goes back, unless the close went out from here. */
    void answerClose(CloseFrame received) {
        var answer = new CloseFrame();
        answer.setCode(received.getCloseCode());
        say(answer);
    }

    /** Says the last word; false when a send has hung for so long that there is no use in waiting. */
    private boolean say(Framedata close) {
        try {
            if (!turn.tryLock(TURN_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            if (!closing) {
                write(Frame.of(close));
                closing = true;
            }
            return true;
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was closed", gone);
            return false;
        } finally {
            turn.unlock();
        }
    }
}
