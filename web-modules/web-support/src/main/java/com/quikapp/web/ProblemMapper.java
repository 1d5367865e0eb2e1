package com.quikapp.web;

import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.problem.ProblemView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what a facade refuses. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    private final HttpServletRequest request;

    public ProblemMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Problem problem) {
        var facts = RequestFacts.of(request);
        return ProblemAnswer.of(ProblemView.of(problem, facts.path(), facts.traceId()));
    }
}
