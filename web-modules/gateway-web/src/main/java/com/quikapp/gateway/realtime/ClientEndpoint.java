package com.quikapp.gateway.realtime;

import com.quikapp.gateway.realtime.Admission.Admitted;
import com.quikapp.gateway.realtime.Admission.Refused;
import com.quikapp.gateway.websocket.SocketListener;
import com.quikapp.platform.caller.Caller;
import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Connection;
import com.quikapp.realtime.broadcast.Transport;
import org.jspecify.annotations.Nullable;

/** The WebSocket of one client, let in or not. */
final class ClientEndpoint implements SocketListener {

    private final Gateway gateway;
    private final Admission admission;
    private volatile @Nullable ClientSocket socket;
    private volatile boolean gone;

    ClientEndpoint(Gateway gateway, Admission admission) {
        this.gateway = gateway;
        this.admission = admission;
    }

    @Override
    public void opened(Transport transport) {
        if (admission instanceof Admitted admitted) {
            accept(admitted.caller(), transport);
        } else if (admission instanceof Refused refused) {
            transport.close(refused.reason());
        }
    }

    private void accept(Caller caller, Transport transport) {
        gateway.broadcast()
                .open(caller, transport)
                .ifPresentOrElse(this::listen, () -> transport.close(CloseReason.TOO_MANY));
    }

    private void listen(Connection connection) {
        var opened = new ClientSocket(gateway, connection);
        socket = opened;
        gateway.heartbeats().watch(opened);
        if (gone) {
            end(opened);
        }
    }

    @Override
    public boolean frame() {
        var opened = socket;
        return opened == null || opened.mayGoOn();
    }

    @Override
    public void text(String text) {
        var opened = socket;
        if (opened != null) {
            opened.handle(text);
        }
    }

    /** Perhaps while the client is still being taken on. */
    @Override
    public void closed() {
        gone = true;
        var opened = socket;
        if (opened != null) {
            end(opened);
        }
    }

    private void end(ClientSocket opened) {
        gateway.heartbeats().forget(opened);
        opened.end();
    }
}
