package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.metrics.RequestDurations;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
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
@Priority(1)
public class RequestDuration implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGAN = RequestDuration.class.getName();

    @Inject
    private RequestDurations durations;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGAN) instanceof Long began) {
            durations.add(
                    request.getMethod(),
                    Route.of(request),
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
