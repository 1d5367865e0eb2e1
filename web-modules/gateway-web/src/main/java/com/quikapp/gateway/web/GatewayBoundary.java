package com.quikapp.gateway.web;

import com.quikapp.gateway.realtime.TicketsResource;
import com.quikapp.web.Boundary;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the gateway domain. */
@ApplicationPath("/api/gateway/v1")
@LoginConfig(authMethod = "MP-JWT")
public class GatewayBoundary extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Boundary.with(
                DeadLettersResource.class,
                MailDeliveriesResource.class,
                NotificationsResource.class,
                ServerResource.class,
                StartResource.class,
                TicketsResource.class);
    }
}
