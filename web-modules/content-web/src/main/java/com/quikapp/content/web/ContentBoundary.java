package com.quikapp.content.web;

import com.quikapp.web.Boundary;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the content domain. */
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
public class ContentBoundary extends Boundary {

    @Override
    protected Set<Class<?>> resources() {
        return Set.of();
    }
}
