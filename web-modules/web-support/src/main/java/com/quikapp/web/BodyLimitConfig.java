package com.quikapp.web;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a request may be. */
@Service
public class BodyLimitConfig {

    private final int bodyBytes;

    @Inject
    public BodyLimitConfig(@ConfigProperty(name = "quikapp.http.body-bytes", defaultValue = "1048576") int bodyBytes) {
        this.bodyBytes = bodyBytes;
    }

    /** {@code quikapp.http.body-bytes}: the longest body, 1 MiB by default; the longest message needs half of it. */
    int bodyBytes() {
        return bodyBytes;
    }
}
