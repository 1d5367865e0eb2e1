package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.EndedSessions;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses access tokens whose session has ended, as far as this server has heard of it. */
@Provider
@Service
@Priority(Priorities.AUTHORIZATION - 1)
public class EndedSessionFilter implements ContainerRequestFilter {

    @Inject
    private EndedSessions ended;

    /** The container's stand-in for the request of the present thread. */
    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servletRequest.getUserPrincipal() instanceof JsonWebToken token && ended.contains(SessionClaim.of(token))) {
            throw new SessionEnded();
        }
    }
}
