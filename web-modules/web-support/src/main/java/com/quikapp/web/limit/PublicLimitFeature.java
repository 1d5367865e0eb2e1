package com.quikapp.web.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Has the tries of strangers counted at all methods that are open to all and do something, except {@link Unguessable} ones. */
@Provider
public class PublicLimitFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        boolean open = method.isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (open && !method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(Unguessable.class)) {
            context.register(PublicLimitFilter.class);
        }
    }
}
