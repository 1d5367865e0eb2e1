package com.quikapp.identity.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.identity.auth.AuthService;
import com.quikapp.identity.auth.ClientInfo;
import com.quikapp.identity.auth.SessionService;
import com.quikapp.identity.auth.SessionView;
import com.quikapp.identity.auth.SignIn;
import com.quikapp.platform.caller.Caller;
import com.quikapp.web.Body;
import com.quikapp.web.limit.Unguessable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Sign-in, refresh, sign-out, and the caller's sessions on all devices. */
@Path("/sessions")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    private Caller caller;

    @Inject
    private AuthService auth;

    @Inject
    private SessionService sessions;

    @Inject
    private SessionAnswers answers;

    /** What somebody enters to sign in. */
    public record SignInRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable String client) {}

    /** How a client that has no cookie continues its session. */
    public record RefreshRequest(@Nullable String refreshToken) {}

    /** The caller's open sessions, the latest first. */
    public record SessionList(List<SessionView> items) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in with address and password")
    @APIResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response signIn(
            @Nullable SignInRequest body, @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
        var request = Body.require(body);
        var client = ClientInfo.of(request.client(), userAgent);
        var signIn = new SignIn(request.email(), request.password(), client);
        return answers.answer(Response.Status.CREATED, auth.signIn(caller, signIn), client.isBrowser());
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Unguessable
    @RequestBody(content = @Content(schema = @Schema(implementation = RefreshRequest.class)))
    @Operation(
            summary =
                    "Continue the session: exchanges the refresh token of body or cookie for new ones; it works again until the new one is used")
    @APIResponse(
            responseCode = "200",
            description = "Continued",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response refresh(@Nullable String body, @CookieParam(SessionAnswers.COOKIE) @Nullable String cookie)
            throws JsonProcessingException {
        var given = Body.optional(body, RefreshRequest.class).map(RefreshRequest::refreshToken);
        var tokens = auth.refresh(caller, given.orElse(cookie));
        return answers.answer(Response.Status.OK, tokens, given.isEmpty());
    }

    @GET
    @Operation(summary = "The caller's open sessions, the latest first")
    public SessionList mine() {
        return new SessionList(sessions.mine(caller));
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@CookieParam(SessionAnswers.COOKIE) @Nullable String cookie) {
        boolean ofAnother = cookie != null && auth.isOfAnotherSession(caller, cookie);
        auth.signOut(caller);
        return ofAnother ? Response.noContent().build() : answers.signedOut();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End one of the caller's sessions on another device")
    @APIResponse(responseCode = "204", description = "Ended")
    public void revoke(@PathParam("id") String id) {
        sessions.revoke(caller, id);
    }
}
