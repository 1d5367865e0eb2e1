package com.quikapp.platform.metrics;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * How long requests take, by method, route and status, under the name and with the labels of OpenTelemetry's conventions, as the container gives them. Its own
 * measure is switched off: at each request that looked through all it had of every route.
 */
@Service
public class RequestDurations {

    private static final String NAME = "http.server.request.duration";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MetricRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    private record Kind(String method, String route, int status) {}

    @Inject
    RequestDurations(MetricRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts a request.
     *
     * @param method as the client wrote it: those that HTTP does not know count as one
     * @param route the template of the path, never the path: what is in there may be a secret, and has no end
     */
    public void add(String method, String route, int status, Duration duration) {
        var kind = new Kind(METHODS.contains(method) ? method : "_OTHER", route, status);
        timers.computeIfAbsent(kind, this::timer).update(duration);
    }

    private Timer timer(Kind kind) {
        return registry.timer(
                NAME,
                new Tag("http_request_method", kind.method()),
                new Tag("http_route", kind.route()),
                new Tag("http_response_status_code", "" + kind.status()));
    }
}
