package com.quikapp.identity.auth;

import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What signs in, as its owner sees it in the list of sessions.
 *
 * @param name how the client calls itself, at most 64 characters; {@code browser} gets its refresh token as a cookie
 * @param userAgent the request's User-Agent, at most 255 characters
 */
public record ClientInfo(String name, String userAgent) {

    /** The client that keeps its refresh token in a cookie. */
    public static final String BROWSER = "browser";

    private static final int MAX_NAME = 64;
    private static final int MAX_AGENT = 255;

    /** @throws InvalidInput when the name is too long or holds control characters */
    public static ClientInfo of(@Nullable String name, @Nullable String userAgent) {
        return new ClientInfo(name == null ? "" : Text.require("client", name, 0, MAX_NAME), readable(userAgent));
    }

    private static String readable(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        var printable = userAgent.replaceAll("[^\\x20-\\x7e]", "");
        return printable.length() > MAX_AGENT ? printable.substring(0, MAX_AGENT) : printable;
    }

    public boolean isBrowser() {
        return BROWSER.equals(name);
    }
}
