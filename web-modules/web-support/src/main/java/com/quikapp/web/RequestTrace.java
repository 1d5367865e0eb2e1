package com.quikapp.web;

import com.quikapp.platform.caller.LogTrace;
import com.quikapp.platform.caller.TraceId;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each request its trace id: that of a well-formed {@code traceparent} header, else a new one. Every answer names
 * it in {@value #HEADER}, and the log names it for each request that may change something.
 */
@Provider
@PreMatching
@Priority(0)
public class RequestTrace implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "Trace-Id";
    private static final System.Logger LOG = System.getLogger(RequestTrace.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    static final String PROPERTY = RequestTrace.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        of(request);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var trace = of(request);
        response.getHeaders().putSingle(HEADER, trace.value());
        if (!READING.contains(request.getMethod())) {
            // Without the path: it may hold the token of an invitation.
            var status = "" + response.getStatus();
            LogTrace.with(
                    trace,
                    () -> LOG.log(
                            Level.INFO, "{0} answered {1}, trace {2}", request.getMethod(), status, trace.value()));
        }
    }

    /** The trace id of the request, made now if nobody has asked before. */
    public static TraceId of(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof TraceId known) {
            return known;
        }
        var trace = Optional.ofNullable(request.getHeaderString("traceparent"))
                .flatMap(TraceId::ofTraceparent)
                .orElseGet(TraceId::create);
        request.setProperty(PROPERTY, trace);
        return trace;
    }
}
