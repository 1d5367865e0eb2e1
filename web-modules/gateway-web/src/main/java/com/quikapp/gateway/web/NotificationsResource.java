package com.quikapp.gateway.web;

import com.quikapp.gateway.notification.NotificationService;
import com.quikapp.gateway.notification.NotificationView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The caller's inbox. */
@Path("/notifications")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    private Caller caller;

    @Inject
    private NotificationService notifications;

    @GET
    @Operation(summary = "List one's notifications, newest first; only the unread ones on demand")
    public Page<NotificationView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("unread") boolean unread) {
        return notifications.list(caller, unread, PageRequest.of(cursor, limit));
    }

    @PUT
    @Path("/{id}/read")
    @Operation(summary = "Mark one of one's notifications as read")
    public NotificationView markRead(@PathParam("id") String id) {
        return notifications.markRead(caller, id);
    }

    @PUT
    @Path("/read")
    @Operation(summary = "Mark all of one's notifications as read")
    @APIResponse(responseCode = "204", description = "Nothing is unread any more")
    public void markAllRead() {
        notifications.markAllRead(caller);
    }
}
