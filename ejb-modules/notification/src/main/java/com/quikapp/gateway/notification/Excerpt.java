package com.quikapp.gateway.notification;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a message as plain text, for lists and e-mails: no more of it leaves the message store. */
public final class Excerpt {
    /** The longest excerpt, in Unicode code points, the ellipsis included. */
    public static final int MAX_CODE_POINTS = 280;

    private static final Pattern MENTION = Pattern.compile("<@([0-9a-z]{13})>");
    private static final Pattern CROWD = Pattern.compile("<!(channel|here)>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    /**
     * Shortens a message's text: mentions by id become {@code @handle}, runs of white space become one space.
     *
     * @param handles the handles by user id; an id without a handle becomes {@code @unknown}
     */
    public static String of(String text, Map<String, String> handles) {
        String named = MENTION.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement("@" + handles.getOrDefault(id.group(1), "unknown")));
        String plain = CROWD.matcher(named).replaceAll("@$1");
        return shorten(SPACE.matcher(plain).replaceAll(" ").strip());
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_CODE_POINTS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS - 1)) + "…";
    }
}
