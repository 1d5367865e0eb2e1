package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.LogTrace;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.trace.Step;
import com.quikapp.platform.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Gives each request its trace id: that of a well-formed {@code traceparent} header, else a new one. Every answer names
 * it in {@value #HEADER}, and the log names it for each request that may change something.
 */
@Provider
@Service
@PreMatching
@Priority(0)
public class RequestTrace implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "Trace-Id";
    private static final System.Logger LOG = System.getLogger(RequestTrace.class.getName());
    static final String PROPERTY = RequestTrace.class.getName();
    private static final String STEP = Step.class.getName();

    @Inject
    private Traces traces;

    /** The container's stand-in for the request of the present thread; an answer may be given on another one. */
    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        var application = servletRequest.getContextPath();
        Route.begin(request, application);
        var step = traces.begin(request.getMethod() + " " + application, of(request), SpanKind.SERVER);
        request.setProperty(STEP, step);
        request.setProperty(PROPERTY, step.traceId());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var trace = of(request);
        response.getHeaders().putSingle(HEADER, trace.value());
        if (request.getProperty(STEP) instanceof Step step) {
            end(step, request, response.getStatus());
        }
        if (!Reading.is(request.getMethod())) {
            // Without the path, see Route.
            var status = "" + response.getStatus();
            LogTrace.with(
                    trace,
                    () -> LOG.log(
                            Level.INFO, "{0} answered {1}, trace {2}", request.getMethod(), status, trace.value()));
        }
    }

    private static void end(Step step, ContainerRequestContext request, int status) {
        step.named(request.getMethod() + " " + Route.of(request)).with("http.response.status_code", status);
        (status < 500 ? step : step.failed()).close();
    }

    /** The trace id of the request, made now if nobody has asked before. */
    private static TraceId of(ContainerRequestContext request) {
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
