package com.quikapp.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Has the disk of the database looked at before all resource methods that may store something, and only before those. */
@Provider
public class DiskFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(StoresNothing.class)) {
            context.register(DiskFilter.class);
        }
    }
}
