package com.quikapp.web.limit;

import com.quikapp.platform.Service;
import io.github.bucket4j.Bandwidth;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests are answered within a minute; all of a minute's may come at once. */
@Service
public class RateLimitConfig {

    private final int perUser;
    private final int perAddress;
    private final int publicPerAddress;

    @Inject
    public RateLimitConfig(
            @ConfigProperty(name = "quikapp.limits.user-per-minute", defaultValue = "1200") int perUser,
            @ConfigProperty(name = "quikapp.limits.address-per-minute", defaultValue = "6000") int perAddress,
            @ConfigProperty(name = "quikapp.limits.public-per-minute", defaultValue = "60") int publicPerAddress) {
        this.perUser = perUser;
        this.perAddress = perAddress;
        this.publicPerAddress = publicPerAddress;
    }

    int perMinute(RateLimit limit) {
        return switch (limit) {
            case USER -> perUser;
            case ADDRESS -> perAddress;
            case PUBLIC -> publicPerAddress;
        };
    }

    Bandwidth bandwidth(RateLimit limit) {
        int requests = perMinute(limit);
        return Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, Duration.ofMinutes(1))
                .build();
    }
}
