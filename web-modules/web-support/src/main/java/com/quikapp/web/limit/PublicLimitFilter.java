package com.quikapp.web.limit;

import com.quikapp.platform.Service;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Counts a request by which something may be guessed, also when it comes with an access token; bound by {@link PublicLimitFeature}. */
@Service
@Priority(Priorities.AUTHORIZATION)
public class PublicLimitFilter implements ContainerRequestFilter {

    @Inject
    private RateLimiter limiter;

    /** The container's stand-in for the request of the present thread. */
    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        limiter.count(RateLimit.PUBLIC, ClientAddress.network(servletRequest.getRemoteAddr()));
    }
}
