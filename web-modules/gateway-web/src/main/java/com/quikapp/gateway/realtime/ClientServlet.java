package com.quikapp.gateway.realtime;

import com.quikapp.gateway.websocket.Endings;
import com.quikapp.gateway.websocket.OpeningHandshake;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.problem.ProblemView;
import com.quikapp.platform.role.RoleElsewhere;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where clients connect. A client that is not let in is connected too, because only a close code can tell a browser why;
 * but for those whose turn it is not yet, who are no browsers, and those who were routed to a server without clients.
 */
@WebServlet(urlPatterns = "/ws/v1")
public class ClientServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UPGRADE_REQUIRED = 426;

    @Inject
    private transient Gateway gateway;

    @Inject
    private transient Endings endings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!OpeningHandshake.isAsked(request)) {
            response.setHeader("Upgrade", "websocket");
            response.setHeader("Connection", "Upgrade");
            response.setHeader("Sec-WebSocket-Version", OpeningHandshake.VERSION);
            refuse(response, upgradeRequired(request.getRequestURI()));
            return;
        }
        try {
            var admission = gateway.handshakes().admit(request);
            OpeningHandshake.accept(request, response, new ClientEndpoint(gateway, admission), endings);
        } catch (ConnectingUnavailable | RoleElsewhere later) {
            refuse(response, ProblemView.of(later, request.getRequestURI(), TraceId.create()));
        }
    }

    private static void refuse(HttpServletResponse response, ProblemView problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Trace-Id", problem.traceId().value());
        if (problem.retryAfterSeconds() != null) {
            response.setHeader("Retry-After", problem.retryAfterSeconds().toString());
        }
        Json.mapper().writeValue(response.getOutputStream(), problem);
    }

    /** What is here is had by an upgrade only (RFC 9110, section 15.5.22). */
    private static ProblemView upgradeRequired(String path) {
        return new ProblemView(
                "urn:quikapp:problem:http.upgrade-required",
                "Upgrade required",
                UPGRADE_REQUIRED,
                "Here are WebSockets (RFC 6455, version 13) only.",
                path,
                "http.upgrade-required",
                null,
                null,
                TraceId.create());
    }
}
