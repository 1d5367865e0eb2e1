package com.quikapp.gateway.web;

import com.quikapp.platform.health.Dependencies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Names every dependency and whether it answers. The server stays ready without those it can do something useful without. */
@Readiness
@ApplicationScoped
public class DependenciesCheck implements HealthCheck {

    @Inject
    private Dependencies dependencies;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("dependencies").status(dependencies.isEverythingNeededThere());
        dependencies.states().forEach(response::withData);
        return response.build();
    }
}
