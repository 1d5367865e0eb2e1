package com.quikapp.intelligence.web;

import com.quikapp.intelligence.export.ImportId;
import com.quikapp.intelligence.export.ImportService;
import com.quikapp.intelligence.export.ImportView;
import com.quikapp.intelligence.export.LedgerItem;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** One import, for the owners and admins of its workspace. */
@Path("/imports/{import}")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private Caller caller;

    @Inject
    private ImportService imports;

    @GET
    @Operation(summary = "How far an import has come, and what became of its entries")
    public ImportView read(@PathParam("import") String id) {
        return imports.read(caller, ImportId.parse(id));
    }

    @GET
    @Path("/ledger")
    @Operation(summary = "The loss ledger: every entry that is not wholly stored, with the reasons")
    public Page<LedgerItem> ledger(
            @PathParam("import") String id,
            @Parameter(description = "stored-with-loss or skipped") @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        return imports.ledger(caller, ImportId.parse(id), outcome, PageRequest.of(cursor, limit));
    }

    @DELETE
    @Operation(summary = "Cancel an import; what is stored stays")
    public ImportView cancel(@PathParam("import") String id) {
        return imports.cancel(caller, ImportId.parse(id));
    }
}
