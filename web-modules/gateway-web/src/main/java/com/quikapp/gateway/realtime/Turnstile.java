package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Lets clients in at a pace that leaves the server time for those who are in. A tenth of a second's clients pass at once,
 * so nobody notices as long as not hundreds come together. Of those who come faster a few wait for their turn, each on a
 * thread of the container; the others are told when to come back.
 */
@Service
class Turnstile {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int BURSTS_PER_SECOND = 10;
    private static final int PLACES_PER_PROCESSOR = 2;

    private final Bucket turns;
    private final Semaphore places;
    private final Bookings bookings;

    @Inject
    Turnstile(GatewayConfig config) {
        this(config.connectsPerProcessor() * processors(), PLACES_PER_PROCESSOR * processors());
    }

    /** @param places how many may wait */
    Turnstile(int perSecond, int places) {
        this.places = new Semaphore(places);
        this.turns = bucket(Math.max(1, perSecond / BURSTS_PER_SECOND), perSecond);
        this.bookings = new Bookings(perSecond);
    }

    /** A bucket that is full at first. */
    static Bucket bucket(long capacity, long perSecond) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /** Lets a client in, now or after a moment: empty; or tells after how long it shall come back. */
    Optional<Duration> pass() {
        var passed = turns.tryConsume(1) || places.tryAcquire() && passInTurn();
        return passed ? Optional.empty() : Optional.of(bookings.next());
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
