package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells resources who asks: the access token that MicroProfile JWT has verified, and the request's trace id. */
@Service
public class CurrentCaller {

    private final HttpServletRequest request;

    /** @param request the container's stand-in for the request of the present thread */
    @Inject
    public CurrentCaller(HttpServletRequest request) {
        this.request = request;
    }

    /** The trace id of the request, also when nobody is signed in. */
    @Produces
    public TraceId trace() {
        return RequestFacts.of(request).traceId();
    }

    @Produces
    public Caller caller() {
        var trace = trace();
        if (request.getUserPrincipal() instanceof JsonWebToken token
                && request.getAttribute(EndedSessionFilter.SESSION) instanceof String session) {
            return new Caller(UserId.parse(token.getSubject()), session, token.getGroups(), trace);
        }
        return Caller.anonymous(trace);
    }
}
