package com.quikapp.realtime.web;

import com.quikapp.web.Boundary;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the realtime domain. */
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
public class RealtimeBoundary extends Boundary {

    @Override
    protected Set<Class<?>> resources() {
        return Set.of(DecisionsResource.class, MessagesResource.class);
    }
}
