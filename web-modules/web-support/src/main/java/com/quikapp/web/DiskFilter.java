package com.quikapp.web;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.DatabaseDisk;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Refuses its request while the disk of the database has no room for it; bound by {@link DiskFeature}. */
@Service
@Priority(Priorities.USER)
public class DiskFilter implements ContainerRequestFilter {

    @Inject
    private DatabaseDisk disk;

    @Override
    public void filter(ContainerRequestContext request) {
        disk.requireRoom();
    }
}
