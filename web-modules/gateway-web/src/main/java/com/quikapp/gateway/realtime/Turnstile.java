package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets clients in at a pace that leaves the server time for those who are in. A tenth of a second's clients pass at once,
 * so nobody notices as long as not hundreds come together. Of those who come faster a few wait for their turn, each on a
 * thread of the container; the others are sent away, to come back later.
 */
@Service
class Turnstile {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int BURSTS_PER_SECOND = 10;
    private static final int PLACES_PER_PROCESSOR = 2;

    private final Bucket turns;
    private final Semaphore places;

    @Inject
    Turnstile(GatewayConfig config) {
        this(config.connectsPerProcessor() * processors(), PLACES_PER_PROCESSOR * processors());
    }

    /** @param places how many may wait */
    Turnstile(int perSecond, int places) {
        this.places = new Semaphore(places);
        this.turns = Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(Math.max(1, perSecond / BURSTS_PER_SECOND))
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /** Whether a client may come in, now or after a moment. */
    boolean pass() {
        return turns.tryConsume(1) || places.tryAcquire() && passInTurn();
    }

    private boolean passInTurn() {
        try {
            return turns.asBlocking().tryConsume(1, LONGEST_WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            places.release();
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
