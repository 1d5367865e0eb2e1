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

/**
 * Sends to one client, one frame at a time, whoever comes: the hub, an answer to a ping, or the close. What cannot wait
 * for its turn is left to whoever has it. A send hangs for as long as the server's {@code upgradeWriteTimeout} at most.
 *
 * <p>The connection is never closed beneath a send: the container gives the buffer that is being sent to another
 * connection then.
 */
final class FrameWriter implements Transport {

    private static final System.Logger LOG = System.getLogger(FrameWriter.class.getName());
    private static final long TURN_MILLIS = 1_000;

    private final WebSocketUpgrade socket;
    private final OutputStream output;
    private final Endings endings;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<@Nullable Frame> pong = new AtomicReference<>();
    private volatile boolean closing;
    private volatile boolean over;

    FrameWriter(WebSocketUpgrade socket, OutputStream output, Endings endings) {
        this.socket = socket;
        this.output = output;
        this.endings = endings;
    }

    /** Whether the last word has been said; the client's may be still to come. */
    boolean isClosing() {
        return closing;
    }

    @Override
    public void send(Frame frame) throws IOException {
        turn.lock();
        try {
            if (closing || over) {
                throw new IOException("The WebSocket is being closed");
            }
            write(frame);
        } finally {
            leaveTurn();
        }
        sendPong();
    }

    /** Takes the place of the answer to the ping before, if that has not been sent (RFC 6455, section 5.5.3). */
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
                if (next != null && !closing && !over) {
                    write(next);
                }
            } finally {
                leaveTurn();
            }
        }
    }

    /** Closes from this side. A client that does not answer is cut off by {@link Endings}. */
    @Override
    public void close(CloseReason reason) {
        var close = new CloseFrame();
        close.setReason(reason.phrase());
        close.setCode(reason.code());
        endings.expect(this);
        say(close);
    }

    /** The client closes, or has answered: its code goes back, unless the close went out from here. */
    void answerClose(CloseFrame received) {
        var answer = new CloseFrame();
        answer.setCode(received.getCloseCode());
        say(answer);
        end();
    }

    /** Says the last word, but to a client on which a send has hung for so long that it would not hear it. */
    private void say(CloseFrame close) {
        try {
            if (!turn.tryLock(TURN_MILLIS, TimeUnit.MILLISECONDS)) {
                over = true;
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (!closing && !over) {
                closing = true;
                write(Frame.of(close));
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was closed", gone);
        } finally {
            leaveTurn();
        }
    }

    private void write(Frame frame) throws IOException {
        try {
            output.write(frame.bytes());
            output.flush();
        } catch (IOException broken) {
            over = true;
            throw broken;
        }
    }

    private void leaveTurn() {
        turn.unlock();
        if (over) {
            endings.begin(this);
        }
    }

    /** Gives the connection back. */
    void end() {
        endSends();
        socket.end();
    }

    /** Returns when nobody sends any more, and lets nobody begin. */
    void endSends() {
        over = true;
        turn.lock();
        turn.unlock();
    }

    boolean hasEnded() {
        return socket.hasEnded();
    }
}
