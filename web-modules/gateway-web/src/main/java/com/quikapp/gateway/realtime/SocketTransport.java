package com.quikapp.gateway.realtime;

import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Transport;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** A client's WebSocket session as the hub sees it. */
final class SocketTransport implements Transport {

    private static final System.Logger LOG = System.getLogger(SocketTransport.class.getName());

    private final Session session;
    private final RemoteEndpoint.Basic remote;

    SocketTransport(Session session) {
        this.session = session;
        this.remote = session.getBasicRemote();
    }

    @Override
    public void send(String frame) throws IOException {
        remote.sendText(frame);
    }

    @Override
    public void close(CloseReason reason) {
        close(session, reason);
    }

    static void close(Session session, CloseReason reason) {
        try {
            session.close(new jakarta.websocket.CloseReason(
                    jakarta.websocket.CloseReason.CloseCodes.getCloseCode(reason.code()), reason.phrase()));
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was closed", gone);
        }
    }
}
