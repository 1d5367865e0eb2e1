package com.quikapp.identity.web;

import com.quikapp.identity.auth.AuthService;
import com.quikapp.identity.auth.ClientInfo;
import com.quikapp.identity.auth.SignUp;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.UserId;
import com.quikapp.web.Body;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Sign-up, and looking people up. */
@Path("/users")
@RequestScoped
@RolesAllowed(Caller.USER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    private Caller caller;

    @Inject
    private AuthService auth;

    @Inject
    private UserService users;

    @Inject
    private SessionAnswers answers;

    /** What a stranger enters. */
    public record SignUpRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable String displayName,
            @Nullable String invitation,
            @Nullable String client) {}

    /** Users the caller may see. */
    public record Users(List<UserView> items) {}

    @POST
    @PermitAll
    @Operation(summary = "Sign up; needs an open invitation, and accepts it, unless sign-up is open to all")
    @APIResponse(
            responseCode = "201",
            description = "Signed up and in",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response signUp(
            @Nullable SignUpRequest body, @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
        var request = Body.require(body);
        var client = ClientInfo.of(request.client(), userAgent);
        var signUp =
                new SignUp(request.email(), request.password(), request.displayName(), request.invitation(), client);
        return answers.answer(Response.Status.CREATED, auth.signUp(caller, signUp), client.isBrowser());
    }

    @GET
    @Operation(summary = "Look up users who share a workspace with the caller")
    public Users find(
            @Parameter(description = "Ids separated by commas, at most 200") @QueryParam("ids") @DefaultValue("")
                    String ids) {
        var wanted = Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(UserId::parse)
                .collect(Collectors.toSet());
        return new Users(users.visible(caller, wanted));
    }
}
