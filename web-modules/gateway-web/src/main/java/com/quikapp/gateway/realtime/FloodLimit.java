package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import java.time.Duration;

/** How many frames a client may send, of whatever kind. Each connection has a bucket of its own. */
@Service
class FloodLimit {

    private final Bandwidth bandwidth;

    @Inject
    FloodLimit(GatewayConfig config) {
        bandwidth = Bandwidth.builder()
                .capacity(config.frameBurst())
                .refillGreedy(config.framesPerSecond(), Duration.ofSeconds(1))
                .build();
    }

    Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
