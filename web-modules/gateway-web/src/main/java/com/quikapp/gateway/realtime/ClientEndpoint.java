package com.quikapp.gateway.realtime;

import com.quikapp.gateway.realtime.Admission.Admitted;
import com.quikapp.gateway.realtime.Admission.Refused;
import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Connection;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The WebSocket of one client. */
public final class ClientEndpoint extends Endpoint {

    private static final System.Logger LOG = System.getLogger(ClientEndpoint.class.getName());
    static final int MAX_FRAME = 256 * 1024;

    private final Gateway gateway;
    private @Nullable ClientSocket socket;

    ClientEndpoint(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        var admission = session.getUserProperties().remove(HandshakeConfigurator.ADMISSION);
        if (admission instanceof Admitted admitted) {
            accept(session, admitted);
        } else {
            SocketTransport.close(
                    session, admission instanceof Refused refused ? refused.reason() : CloseReason.UNAUTHENTICATED);
        }
    }

    private void accept(Session session, Admitted admitted) {
        session.setMaxTextMessageBufferSize(MAX_FRAME);
        session.setMaxIdleTimeout(0);
        gateway.broadcast()
                .open(admitted.caller(), new SocketTransport(session))
                .ifPresentOrElse(
                        connection -> listen(session, connection),
                        () -> SocketTransport.close(session, CloseReason.TOO_MANY));
    }

    private void listen(Session session, Connection connection) {
        var opened = new ClientSocket(gateway, connection);
        socket = opened;
        gateway.heartbeats().watch(opened);
        session.addMessageHandler(String.class, opened);
    }

    @Override
    public void onClose(Session session, jakarta.websocket.CloseReason reason) {
        var opened = socket;
        if (opened != null) {
            socket = null;
            gateway.heartbeats().forget(opened);
            opened.end();
        }
    }

    /** What fails on the wire ends in {@link #onClose}; nobody else can do anything about it. */
    @Override
    public void onError(Session session, Throwable failure) {
        LOG.log(Level.DEBUG, "A WebSocket failed", failure);
    }
}
