package com.quikapp.gateway.websocket;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Closes an upgraded connection so that TCP ends too. Open Liberty by itself takes the connection back as one on which
 * further HTTP requests may come, unless something failed on it: a client would wait for the end, and could send requests
 * past a proxy that still takes it for a WebSocket. The Servlet API has no way to say so; a failure is noted in its stead.
 */
final class LastClose {

    private static final System.Logger LOG = System.getLogger(LastClose.class.getName());
    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final String FAILURE = "closeUpgradeException";

    private LastClose() {}

    static void of(WebConnection connection) throws Exception {
        noteFailure(connection);
        connection.close();
    }

    /** On another server, or another version of it, the connection ends with the time for which HTTP keeps it; told once. */
    private static void noteFailure(WebConnection connection) {
        try {
            var failure = connection.getClass().getDeclaredField(FAILURE);
            failure.setAccessible(true);
            failure.set(connection, new IOException("The WebSocket has ended"));
        } catch (ReflectiveOperationException | RuntimeException otherServer) {
            if (TOLD.compareAndSet(false, true)) {
                LOG.log(
                        Level.WARNING,
                        "This server keeps connections for HTTP when their WebSocket has ended",
                        otherServer);
            }
        }
    }
}
