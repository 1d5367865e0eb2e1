package com.quikapp.web;

import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.problem.ProblemView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Gives the answers JAX-RS itself makes (no such path, wrong method, wrong media type…) the form of a problem. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

    // JAX-RS says 404 when a query parameter is, for example, no number.
    private static final InvalidInput WRONG_PARAMETER =
            new InvalidInput("request.wrong-parameter", "query", "A parameter of the query has the wrong form.");

    private final HttpServletRequest request;

    public WebApplicationMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        var facts = RequestFacts.of(request);
        if (failure instanceof NotFoundException && failure.getCause() instanceof IllegalArgumentException) {
            return ProblemAnswer.of(ProblemView.of(WRONG_PARAMETER, facts.path(), facts.traceId()));
        }
        var given = failure.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var answer = ProblemAnswer.of(view(given.getStatus(), facts));
        var allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    static ProblemView view(int status, RequestFacts facts) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Error" : known.getReasonPhrase();
        var code = "http." + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new ProblemView(
                "urn:quikapp:problem:" + code,
                title,
                status,
                title + ".",
                facts.path(),
                code,
                null,
                null,
                facts.traceId());
    }
}
