package com.quikapp.gateway.realtime;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the container from making an HTTP session for each WebSocket: it would outlive the socket, cost 1.4 KB a
 * connection, and close the socket when it expires.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class NoSessionFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest http ? new WithoutSession(http) : request, response);
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession() {
            return null;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return null;
        }
    }
}
