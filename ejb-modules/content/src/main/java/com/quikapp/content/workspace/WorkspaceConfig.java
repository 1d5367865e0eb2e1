package com.quikapp.content.workspace;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the workspace service. */
@Service
class WorkspaceConfig {

    private final int accessCacheSize;
    private final Duration accessCacheExpiry;

    @Inject
    WorkspaceConfig(
            @ConfigProperty(name = "quikapp.workspace.access-cache-size", defaultValue = "200000") int accessCacheSize,
            @ConfigProperty(name = "quikapp.workspace.access-cache-expiry", defaultValue = "PT1M")
                    Duration accessCacheExpiry) {
        this.accessCacheSize = accessCacheSize;
        this.accessCacheExpiry = accessCacheExpiry;
    }

    /** How many memberships are kept in memory. */
    int accessCacheSize() {
        return accessCacheSize;
    }

    /** After what time a membership is read anew in any case. */
    Duration accessCacheExpiry() {
        return accessCacheExpiry;
    }
}
