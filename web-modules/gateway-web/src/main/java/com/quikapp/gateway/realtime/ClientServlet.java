package com.quikapp.gateway.realtime;

import com.quikapp.gateway.websocket.Endings;
import com.quikapp.gateway.websocket.OpeningHandshake;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.problem.ProblemView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where clients connect. A client that is not let in is connected too: only a close code can tell a browser why. */
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
        if (OpeningHandshake.isAsked(request)) {
            var admission = gateway.handshakes().admit(request);
            OpeningHandshake.accept(request, response, new ClientEndpoint(gateway, admission), endings);
        } else {
            refuse(request, response);
        }
    }

    /** 426: what is here is had by an upgrade only (RFC 9110, section 15.5.22). */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var trace = TraceId.create();
        response.setStatus(UPGRADE_REQUIRED);
        response.setHeader("Upgrade", "websocket");
        response.setHeader("Connection", "Upgrade");
        response.setHeader("Sec-WebSocket-Version", OpeningHandshake.VERSION);
        response.setContentType("application/problem+json");
        response.setHeader("Trace-Id", trace.value());
        Json.mapper().writeValue(response.getOutputStream(), problem(request.getRequestURI(), trace));
    }

    private static ProblemView problem(String path, TraceId trace) {
        return new ProblemView(
                "urn:quikapp:problem:http.upgrade-required",
                "Upgrade required",
                UPGRADE_REQUIRED,
                "Here are WebSockets (RFC 6455, version 13) only.",
                path,
                "http.upgrade-required",
                null,
                null,
                trace);
    }
}
