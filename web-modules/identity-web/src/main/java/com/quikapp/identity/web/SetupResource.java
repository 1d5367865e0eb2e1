package com.quikapp.identity.web;

import com.quikapp.identity.auth.ClientInfo;
import com.quikapp.identity.auth.SetUp;
import com.quikapp.identity.auth.SetupService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.web.Body;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The first start of a server. */
@Path("/setup")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

    @Inject
    private Caller caller;

    @Inject
    private SetupService setup;

    @Inject
    private SessionAnswers answers;

    /** Whether the server waits for its first system admin. */
    public record SetupState(boolean required) {}

    /** What the first system admin enters. */
    public record SetupRequest(
            @Nullable String code,
            @Nullable String email,
            @Nullable String password,
            @Nullable String displayName,
            @Nullable String client) {}

    @GET
    @Operation(summary = "Tell whether the server waits to be set up")
    public SetupState state() {
        return new SetupState(setup.isRequired());
    }

    @POST
    @Operation(summary = "Set the server up with its one-time code and sign in as its first system admin")
    @APIResponse(
            responseCode = "201",
            description = "Set up and signed in",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response complete(
            @Nullable SetupRequest body, @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
        var request = Body.require(body);
        var client = ClientInfo.of(request.client(), userAgent);
        var setUp = new SetUp(request.code(), request.email(), request.password(), request.displayName(), client);
        return answers.answer(Response.Status.CREATED, setup.complete(caller, setUp), client.isBrowser());
    }
}
