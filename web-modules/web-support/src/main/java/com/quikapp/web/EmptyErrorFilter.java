package com.quikapp.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Gives errors that come without a body, like the 401 of MicroProfile JWT, the form of a problem. */
@Provider
public class EmptyErrorFilter implements ContainerResponseFilter {

    private final HttpServletRequest servletRequest;

    public EmptyErrorFilter(@Context HttpServletRequest servletRequest) {
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var view = WebApplicationMapper.view(response.getStatus(), RequestFacts.of(servletRequest));
            response.setEntity(view, null, MediaType.valueOf(ProblemAnswer.MEDIA_TYPE));
        }
    }
}
