package com.quikapp.content.channel;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the channel service. */
@Service
class ChannelConfig {

    private final int accessCacheSize;
    private final Duration accessCacheExpiry;

    @Inject
    ChannelConfig(
            @ConfigProperty(name = "quikapp.channel.access-cache-size", defaultValue = "500000") int accessCacheSize,
            @ConfigProperty(name = "quikapp.channel.access-cache-expiry", defaultValue = "PT1M")
                    Duration accessCacheExpiry) {
        this.accessCacheSize = accessCacheSize;
        this.accessCacheExpiry = accessCacheExpiry;
    }

    /** How many memberships, and how many channels, are kept in memory. */
    int accessCacheSize() {
        return accessCacheSize;
    }

    /** After what time they are read anew in any case. */
    Duration accessCacheExpiry() {
        return accessCacheExpiry;
    }
}
