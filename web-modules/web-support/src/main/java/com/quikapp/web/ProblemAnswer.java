package com.quikapp.web;

import com.quikapp.platform.problem.ProblemView;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Turns a problem into an answer. */
final class ProblemAnswer {

    /** RFC 9457, section 3. */
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    static Response of(ProblemView problem) {
        var answer = Response.status(problem.status()).type(MEDIA_TYPE).entity(problem);
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
