package com.quikapp.intelligence.export;

/** The three characters Slack escapes in texts. */
final class SlackEscapes {

    private SlackEscapes() {}

    /** The ampersand comes last, so that what was written as {@code &amp;lt;} stays {@code &lt;}. */
    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Text that is not in Slack's markup as that markup says it. */
    static String encode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
