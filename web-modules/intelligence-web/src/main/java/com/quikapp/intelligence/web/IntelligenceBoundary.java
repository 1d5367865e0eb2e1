package com.quikapp.intelligence.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.web.Boundary;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the intelligence domain. */
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({Caller.USER, Caller.SYSTEM_ADMIN})
public class IntelligenceBoundary extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Boundary.with(
                AnalyticsResource.class, RecountResource.class, WorkspaceImportsResource.class, ImportsResource.class);
    }
}
