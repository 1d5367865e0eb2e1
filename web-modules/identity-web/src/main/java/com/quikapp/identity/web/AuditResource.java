package com.quikapp.identity.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.identity.audit.AuditAnchor;
import com.quikapp.identity.audit.AuditQuery;
import com.quikapp.identity.audit.AuditService;
import com.quikapp.identity.audit.AuditVerification;
import com.quikapp.identity.audit.AuditView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The audit, for system admins. */
@Path("/audit")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @GET
    @Operation(summary = "Audit entries, the latest first; system admins only")
    public Page<AuditView> find(
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("traceId") @Nullable String traceId,
            @QueryParam("action") @Nullable String action,
            @Parameter(description = "A user's id") @QueryParam("actor") @Nullable String actor) {
        return audit.find(caller, AuditQuery.parse(PageRequest.of(cursor, limit), traceId, action, actor));
    }

    @POST
    @Path("/verification")
    @RequestBody(content = @Content(schema = @Schema(implementation = AuditAnchor.class)))
    @Operation(summary = "Verify the hash chain; a head told by an earlier verification may be given as anchor")
    public AuditVerification verify(@Nullable String body) throws JsonProcessingException {
        return audit.verify(caller, Body.optional(body, AuditAnchor.class).orElse(null));
    }
}
