package com.quikapp.gateway.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Stands before the web client's files. The client keeps its place in the address ({@code /w/…}, {@code /join/…}); such an
 * address names no file and is answered with the client's page. Everything else passes untouched.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ClientFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/index.html";

    private String policy = "default-src 'none'";

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        try (InputStream page = config.getServletContext().getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new ServletException("The web client is not part of this application.");
            }
            policy = ContentSecurityPolicy.forPage(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ServletException("The web client's page cannot be read.", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ClientPath path = ClientPath.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (path == ClientPath.OTHER) {
            chain.doFilter(request, response);
            return;
        }
        addHeaders(response, path);
        if (path == ClientPath.PLACE) {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void addHeaders(HttpServletResponse response, ClientPath path) {
        response.setHeader("Cache-Control", path.cacheControl());
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
