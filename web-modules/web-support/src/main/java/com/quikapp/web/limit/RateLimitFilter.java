package com.quikapp.web.limit;

import com.quikapp.platform.Service;
import com.quikapp.web.Reading;
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
        String address = ClientAddress.network(servletRequest.getRemoteAddr());
        limiter.count(RateLimit.ADDRESS, address);
        Principal user = request.getSecurityContext().getUserPrincipal();
        if (user != null) {
            limiter.count(RateLimit.USER, user.getName());
        } else if (!Reading.is(request.getMethod())) {
            limiter.count(RateLimit.PUBLIC, address);
        }
    }
}
