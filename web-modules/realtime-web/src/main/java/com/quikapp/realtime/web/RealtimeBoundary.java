package com.quikapp.realtime.web;

import com.quikapp.web.Boundary;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the realtime domain. */
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
public class RealtimeBoundary extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Boundary.with(
                DecisionsResource.class, MessagesResource.class, PresenceResource.class, MessagePageWriter.class);
    }
}
