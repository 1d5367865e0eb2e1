package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.metrics.RequestDurations;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Measures each request until its answer is ready to be written. */
@Provider
@Service
@PreMatching
@Priority(0)
public class RequestDuration implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGAN = RequestDuration.class.getName();

    @Inject
    private RequestDurations durations;

    /** The container's stand-in for the request of the present thread; an answer may be given on another one. */
    @Inject
    private HttpServletRequest servletRequest;

    private record Began(long nanos, String application) {}

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, new Began(System.nanoTime(), servletRequest.getContextPath()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGAN) instanceof Began began) {
            var template = request.getUriInfo().getMatchedResourceTemplate();
            durations.add(
                    request.getMethod(),
                    template == null ? began.application() : began.application() + template,
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - began.nanos()));
        }
    }
}
