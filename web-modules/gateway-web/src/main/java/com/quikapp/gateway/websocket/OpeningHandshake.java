package com.quikapp.gateway.websocket;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The server's part of the opening handshake (RFC 6455, section 4.2); no extension or subprotocol is agreed on. */
public final class OpeningHandshake {

    /** The only version of the protocol there is. */
    public static final String VERSION = "13";

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private OpeningHandshake() {}

    /** Whether the request asks for a WebSocket, as a client of this version would. */
    public static boolean isAsked(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && names(request, "Upgrade", "websocket")
                && names(request, "Connection", "Upgrade")
                && VERSION.equals(request.getHeader("Sec-WebSocket-Version"))
                && isKey(request.getHeader("Sec-WebSocket-Key"));
    }

    /** Answers that what follows is a WebSocket, and what follows is the listener's. For requests that ask for one. */
    public static void accept(
            HttpServletRequest request, HttpServletResponse response, SocketListener listener, Endings endings)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_SWITCHING_PROTOCOLS);
        response.setHeader("Upgrade", "websocket");
        response.setHeader("Connection", "Upgrade");
        response.setHeader("Sec-WebSocket-Accept", answer(request.getHeader("Sec-WebSocket-Key")));
        request.upgrade(WebSocketUpgrade.class).serve(listener, endings);
    }

    /** @param key what the client has sent, proved to be understood by its digest */
    static String answer(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(digest.digest((key + GUID).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }

    private static boolean names(HttpServletRequest request, String header, String token) {
        for (var line : Collections.list(request.getHeaders(header))) {
            for (var part : line.split(",", -1)) {
                if (part.trim().equalsIgnoreCase(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKey(@Nullable String key) {
        try {
            return key != null && Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
