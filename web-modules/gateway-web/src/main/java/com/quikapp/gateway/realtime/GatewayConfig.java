package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the WebSocket boundary; all begin with {@code quikapp.realtime.}. */
@Service
class GatewayConfig {

    private final Set<String> allowedOrigins;
    private final int framesPerSecond;
    private final int frameBurst;
    private final int handshakes;
    private final int connectsPerProcessor;

    @Inject
    GatewayConfig(
            @ConfigProperty(name = "quikapp.realtime.allowed-origins") Optional<List<String>> allowedOrigins,
            @ConfigProperty(name = "quikapp.realtime.frames-per-second", defaultValue = "20") int framesPerSecond,
            @ConfigProperty(name = "quikapp.realtime.frame-burst", defaultValue = "200") int frameBurst,
            @ConfigProperty(name = "quikapp.realtime.handshakes", defaultValue = "64") int handshakes,
            @ConfigProperty(name = "quikapp.realtime.connects-per-processor", defaultValue = "500")
                    int connectsPerProcessor) {
        if (connectsPerProcessor < 1) {
            throw new IllegalArgumentException("quikapp.realtime.connects-per-processor must be 1 or more");
        }
        this.allowedOrigins = Set.copyOf(allowedOrigins.orElse(List.of()));
        this.framesPerSecond = framesPerSecond;
        this.frameBurst = frameBurst;
        this.handshakes = handshakes;
        this.connectsPerProcessor = connectsPerProcessor;
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

    /** {@code handshakes}: how many clients may be authenticated at the same time, 64 by default. */
    int handshakes() {
        return handshakes;
    }

    /** {@code connects-per-processor}: how many clients are let in a second for each processor, 500 by default. */
    int connectsPerProcessor() {
        return connectsPerProcessor;
    }
}
