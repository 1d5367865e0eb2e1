package com.quikapp.gateway.web;

import com.quikapp.gateway.notification.MailDeliveryService;
import com.quikapp.gateway.notification.MailDeliveryView;
import com.quikapp.gateway.notification.MailState;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What became of e-mails; for system administrators. */
@Path("/mail-deliveries")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class MailDeliveriesResource {

    @Inject
    private Caller caller;

    @Inject
    private MailDeliveryService deliveries;

    @GET
    @Operation(summary = "List e-mails in a state (queued, sent, skipped or dead), newest first; system administrators")
    public Page<MailDeliveryView> list(
            @QueryParam("state") @DefaultValue("dead") String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return deliveries.list(caller, MailState.parse(state), PageRequest.of(cursor, limit));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Try an e-mail again that was given up; system administrators")
    public MailDeliveryView replay(@PathParam("id") String id) {
        return deliveries.replay(caller, id);
    }
}
