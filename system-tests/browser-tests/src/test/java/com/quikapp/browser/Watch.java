package com.quikapp.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what a page must never do, whatever text it shows. */
final class Watch {

    private static final String TELL_VIOLATIONS =
            "addEventListener('securitypolicyviolation', (e) => console.error('VIOLATION '"
                    + " + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Watch(Page page, URI server) {
        page.addInitScript(TELL_VIOLATIONS);
        page.onDialog(dialog -> {
            complaints.add("A dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> complaints.add("An error: " + error));
        page.onPopup(popup -> complaints.add("Another window: " + popup.url()));
        page.onConsoleMessage(message -> {
            if (message.text().startsWith("VIOLATION") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.context().onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!server.getAuthority().equals(asked.getAuthority())) {
                complaints.add("A request to another host: " + asked);
            }
        });
    }

    /** What the page did that it must not do, so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
