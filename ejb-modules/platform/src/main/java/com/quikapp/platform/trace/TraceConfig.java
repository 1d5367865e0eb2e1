package com.quikapp.platform.trace;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where traces go, and how many of them. */
@Service
public class TraceConfig {

    private final Optional<String> url;
    private final double share;

    /**
     * @param url of a collector that takes OpenTelemetry's protocol over HTTP, path included; without it there are no traces
     * @param share how many of all traces, 0 to 1; the same on all servers, so that a trace is told by all of them or none
     */
    @Inject
    public TraceConfig(
            @ConfigProperty(name = "quikapp.traces.url") Optional<String> url,
            @ConfigProperty(name = "quikapp.traces.share", defaultValue = "0.1") double share) {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("quikapp.traces.share must be between 0 and 1");
        }
        this.url = url;
        this.share = share;
    }

    Optional<String> url() {
        return url;
    }

    double share() {
        return share;
    }
}
