package com.quikapp.gateway.notification;

import com.quikapp.platform.caller.TraceId;
import java.net.URI;

/** The names an e-mail needs, and its wording. Every name and the excerpt come from users and are escaped in HTML. */
record Letter(String address, String recipient, String actor, String channel, String workspace) {

    Mail mail(NotificationView notification, URI site) {
        String subject = oneLine(subject(notification.reason()));
        String link = link(notification, site);
        return new Mail(
                notification.id(),
                address,
                oneLine(recipient),
                subject,
                text(subject, notification, link),
                html(subject, notification, link),
                new TraceId(notification.traceId()));
    }

    private String subject(NotificationReason reason) {
        return switch (reason) {
            case MENTIONED -> "%s mentioned you in #%s".formatted(actor, channel);
            case FOLLOWS_THREAD -> "%s replied in a thread you follow in #%s".formatted(actor, channel);
            case CHANNEL_MENTIONED, HERE_MENTIONED -> "%s mentioned everybody in #%s".formatted(actor, channel);
        };
    }

    /** A control character in a header could start another one (RFC 5322, 2.2). */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String link(NotificationView notification, URI site) {
        String base = site.toString().replaceAll("/+$", "");
        return "%s/channels/%s/messages/%s".formatted(base, notification.channelId(), notification.messageId());
    }

    private String text(String subject, NotificationView notification, String link) {
        return """
                %s (%s):

                %s

                %s

                You get this e-mail because you had not read it in the app. %s
                """.formatted(subject, oneLine(workspace), notification.excerpt(), link, notification.reasonText());
    }

    private String html(String subject, NotificationView notification, String link) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <body style="font:15px/1.46 sans-serif">
                <p><strong>%s</strong> (%s)</p>
                <blockquote style="margin:0;padding-left:12px;border-left:3px solid #ccc">%s</blockquote>
                <p><a href="%s">Open the message</a></p>
                <p style="color:#666">You get this e-mail because you had not read it in the app. %s</p>
                </body>
                </html>
                """.formatted(
                        Html.escape(subject),
                        Html.escape(oneLine(workspace)),
                        Html.escape(notification.excerpt()),
                        Html.escape(link),
                        Html.escape(notification.reasonText()));
    }
}
