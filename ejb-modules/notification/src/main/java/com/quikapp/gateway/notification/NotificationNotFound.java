package com.quikapp.gateway.notification;

import com.quikapp.platform.problem.NotFound;

/** There is no such notification, or it is somebody else's: the two are not told apart. */
public final class NotificationNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public NotificationNotFound() {
        super("notification.not-found", "There is no such notification in your inbox.");
    }
}
