package com.quikapp.identity.web;

import com.quikapp.identity.audit.AuditAnchor;
import com.quikapp.identity.audit.AuditPage;
import com.quikapp.identity.audit.AuditQuery;
import com.quikapp.identity.audit.AuditService;
import com.quikapp.identity.audit.AuditVerification;
import com.quikapp.platform.caller.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    public AuditPage find(
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("traceId") @Nullable String traceId,
            @QueryParam("action") @Nullable String action,
            @Parameter(description = "A user's id") @QueryParam("actor") @Nullable String actor) {
        return audit.find(caller, AuditQuery.parse(cursor, limit, traceId, action, actor));
    }

    @POST
    @Path("/verification")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(summary = "Verify the hash chain; a head told by an earlier verification may be given as anchor")
    public AuditVerification verify(@Nullable AuditAnchor anchor) {
        return audit.verify(caller, anchor);
    }
}
