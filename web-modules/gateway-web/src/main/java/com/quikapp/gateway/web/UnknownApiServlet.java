package com.quikapp.gateway.web;

import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.problem.NotFound;
import com.quikapp.platform.problem.ProblemView;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers paths below {@code /api} that no domain serves, in the form of all other problems (RFC 9457). */
@WebServlet(urlPatterns = "/api/*")
public class UnknownApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var trace = TraceId.create();
        var problem = ProblemView.of(new UnknownApi(), request.getRequestURI(), trace);
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Trace-Id", trace.value());
        Json.mapper().writeValue(response.getOutputStream(), problem);
    }

    private static final class UnknownApi extends NotFound {

        private static final long serialVersionUID = 1;

        UnknownApi() {
            super("http.not-found", "There is no such API.");
        }
    }
}
