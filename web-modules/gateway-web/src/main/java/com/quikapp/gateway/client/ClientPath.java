package com.quikapp.gateway.client;

import java.util.Set;

/** What an address under {@code /} means to the web client. */
enum ClientPath {
    /** A place in the client, such as {@code /w/1/c/2}: answered with the page. */
    PLACE("no-cache"),
    /** A library, whose folder bears its version: it never changes. */
    LIBRARY("public, max-age=31536000, immutable"),
    /** A file of the client itself: asked for again each time, answered with 304 when it is the same. */
    FILE("no-cache"),
    /** Not the client's: an API, a WebSocket, a hook. */
    OTHER("");

    private static final Set<String> PLACES = Set.of("", "channels", "join", "setup", "sign-in", "w");
    private static final Set<String> LIBRARIES = Set.of("_static", "webjars");
    private static final Set<String> FILES =
            Set.of("app", "components", "i18n", "index.html", "server", "stores", "styles");

    private final String cacheControl;

    ClientPath(String cacheControl) {
        this.cacheControl = cacheControl;
    }

    /** Classifies a path within the context root, by its first segment. */
    static ClientPath of(String path) {
        String[] segments = path.split("/", 3);
        String first = segments.length > 1 ? segments[1] : "";
        if (PLACES.contains(first)) {
            return PLACE;
        }
        if (LIBRARIES.contains(first)) {
            return LIBRARY;
        }
        return FILES.contains(first) ? FILE : OTHER;
    }

    String cacheControl() {
        return cacheControl;
    }
}
