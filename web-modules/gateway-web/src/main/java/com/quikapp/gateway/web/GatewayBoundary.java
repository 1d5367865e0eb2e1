package com.quikapp.gateway.web;

import com.quikapp.gateway.realtime.TicketsResource;
import com.quikapp.web.Boundary;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the gateway domain. */
@ApplicationPath("/api/gateway/v1")
@LoginConfig(authMethod = "MP-JWT")
public class GatewayBoundary extends Boundary {

    @Override
    protected Set<Class<?>> resources() {
        return Set.of(
                MailDeliveriesResource.class, NotificationsResource.class, StartResource.class, TicketsResource.class);
    }
}
