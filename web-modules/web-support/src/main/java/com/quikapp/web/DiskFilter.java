package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.DatabaseDisk;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses what stores something while the disk of the database has no room for it. */
@Provider
@Service
@Priority(Priorities.USER)
public class DiskFilter implements ContainerRequestFilter {

    @Inject
    private DatabaseDisk disk;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!Reading.is(request.getMethod())
                && !resource.getResourceMethod().isAnnotationPresent(StoresNothing.class)) {
            disk.requireRoom();
        }
    }
}
