package com.quikapp.intelligence.analytics;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Configuration of analytics.
 *
 * <p>{@code quikapp.analytics.memory-megabytes}: what the embedded store may use outside of the heap.
 * {@code quikapp.analytics.threads}: how many of its threads a query may use.
 */
@Service
public class AnalyticsConfig {

    private final int memoryMegabytes;
    private final int threads;

    @Inject
    public AnalyticsConfig(
            @ConfigProperty(name = "quikapp.analytics.memory-megabytes", defaultValue = "256") int memoryMegabytes,
            @ConfigProperty(name = "quikapp.analytics.threads", defaultValue = "2") int threads) {
        this.memoryMegabytes = memoryMegabytes;
        this.threads = threads;
    }

    int memoryMegabytes() {
        return memoryMegabytes;
    }

    int threads() {
        return threads;
    }
}
