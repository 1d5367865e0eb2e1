package com.quikapp.web;

import jakarta.ws.rs.HttpMethod;
import java.util.Set;

/** The safe methods (RFC 9110, 9.2.1): they change nothing. */
public final class Reading {

    private static final Set<String> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Reading() {}

    public static boolean is(String method) {
        return METHODS.contains(method);
    }
}
