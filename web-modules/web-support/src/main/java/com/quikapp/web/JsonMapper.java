package com.quikapp.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.problem.ProblemView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers bodies that are no JSON, or JSON of another shape; names the field where that is known. */
@Provider
public class JsonMapper implements ExceptionMapper<JsonProcessingException> {

    private final HttpServletRequest request;

    public JsonMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(JsonProcessingException failure) {
        var facts = RequestFacts.of(request);
        return ProblemAnswer.of(ProblemView.of(problem(failure), facts.path(), facts.traceId()));
    }

    private static Problem problem(JsonProcessingException failure) {
        if (failure.getCause() instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return new InvalidInput("json.wrong-type", field(mapping), "The value of this field has the wrong form.");
        }
        return new InvalidInput("json.malformed", "body", "The body is no JSON that can be read here.");
    }

    private static String field(JsonMappingException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
