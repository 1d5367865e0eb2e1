package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.EndedSessions;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
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

    /** Where the session is kept for as long as the request. */
    static final String SESSION = EndedSessionFilter.class.getName();

    @Inject
    private EndedSessions ended;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token) {
            var session = SessionClaim.of(token);
            request.setProperty(SESSION, session);
            if (ended.contains(session)) {
                throw new SessionEnded();
            }
        }
    }
}
