package com.quikapp.web.limit;

import com.quikapp.platform.Service;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;

/** Counts each request against its limits before anything else is done for it. */
@Provider
@Service
@Priority(Priorities.AUTHORIZATION)
public class RateLimitFilter implements ContainerRequestFilter {

    @Inject
    private RateLimiter limiter;

    /** The container's stand-in for the request of the present thread. */
    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        limiter.count(RateLimit.ADDRESS, ClientAddress.network(servletRequest.getRemoteAddr()));
        Principal user = request.getSecurityContext().getUserPrincipal();
        if (user != null) {
            limiter.count(RateLimit.USER, user.getName());
        }
    }
}
