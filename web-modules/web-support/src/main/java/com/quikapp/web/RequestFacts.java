package com.quikapp.web;

import com.quikapp.platform.caller.TraceId;
import jakarta.servlet.http.HttpServletRequest;

/** What a problem says about the request it answers. */
record RequestFacts(String path, TraceId traceId) {

    static RequestFacts of(HttpServletRequest request) {
        var trace = request.getAttribute(RequestTrace.PROPERTY) instanceof TraceId known ? known : TraceId.create();
        request.setAttribute(RequestTrace.PROPERTY, trace);
        return new RequestFacts(request.getRequestURI(), trace);
    }
}
