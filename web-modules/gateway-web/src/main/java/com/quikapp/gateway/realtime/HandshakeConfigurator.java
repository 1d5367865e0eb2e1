package com.quikapp.gateway.realtime;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import org.jspecify.annotations.Nullable;

/** Authenticates during the handshake; the endpoint acts on it when the connection is open. */
final class HandshakeConfigurator extends ServerEndpointConfig.Configurator {

    static final String ADMISSION = "com.quikapp.admission";

    private volatile @Nullable Gateway gateway;

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties()
                .put(ADMISSION, gateway().handshakes().admit(request.getHeaders(), request.getParameterMap()));
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(new ClientEndpoint(gateway()));
    }

    /** Looked up once, which takes a walk through the stack; by two at a time it is the same one. */
    private Gateway gateway() {
        var known = gateway;
        if (known == null) {
            known = CDI.current().select(Gateway.class).get();
            gateway = known;
        }
        return known;
    }
}
