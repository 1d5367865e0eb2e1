package com.quikapp.web;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Where a request goes, as traces and figures name it: its application's path and the template of the method it matched.
 * Never the path itself: it may hold the token of an invitation.
 */
final class Route {

    private static final String APPLICATION = Route.class.getName();

    private Route() {}

    /** Remembers the application's path, which is known on the request's own thread only. */
    static void begin(ContainerRequestContext request, String application) {
        request.setProperty(APPLICATION, application);
    }

    /** The route as far as it is known: the application alone when nothing matched. */
    static String of(ContainerRequestContext request) {
        var template = request.getUriInfo().getMatchedResourceTemplate();
        var application = request.getProperty(APPLICATION) instanceof String known ? known : "";
        return template == null ? application : application + template;
    }
}
