package com.quikapp.gateway.realtime;

import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerApplicationConfig;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Set;

/** Tells the container of the endpoint. */
public class WebSocketEndpoints implements ServerApplicationConfig {

    static final String PATH = "/ws/v1";

    @Override
    public Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> found) {
        return Set.of(ServerEndpointConfig.Builder.create(ClientEndpoint.class, PATH)
                .configurator(new HandshakeConfigurator())
                .build());
    }

    @Override
    public Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> found) {
        return Set.of();
    }
}
