package com.quikapp.gateway.notification;

/** Text for HTML content and quoted attributes. */
final class Html {
    private Html() {}

    /** Replaces the five characters that mean something in HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
