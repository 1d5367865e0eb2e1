package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Settings of the WebSocket boundary; all begin with {@code quikapp.realtime.}. */
@Service
class GatewayConfig {

    private final Set<String> allowedOrigins;
    private final int framesPerSecond;
    private final int frameBurst;

    @Inject
    GatewayConfig(Config config) {
        allowedOrigins = Set.copyOf(config.getOptionalValues("quikapp.realtime.allowed-origins", String.class)
                .orElse(List.of()));
        framesPerSecond = config.getOptionalValue("quikapp.realtime.frames-per-second", Integer.class)
                .orElse(20);
        frameBurst = config.getOptionalValue("quikapp.realtime.frame-burst", Integer.class)
                .orElse(200);
    }

    GatewayConfig(Set<String> allowedOrigins, int framesPerSecond, int frameBurst) {
        this.allowedOrigins = allowedOrigins;
        this.framesPerSecond = framesPerSecond;
        this.frameBurst = frameBurst;
    }

    /** {@code allowed-origins}: origins besides the server's own that may open WebSockets; none by default. */
    Set<String> allowedOrigins() {
        return allowedOrigins;
    }

    /** {@code frames-per-second}: how many frames a client may send in the long run, 20 by default. */
    int framesPerSecond() {
        return framesPerSecond;
    }

    /** {@code frame-burst}: how many frames a client may send at once, 200 by default. */
    int frameBurst() {
        return frameBurst;
    }
}
