package com.quikapp.gateway.notification;

import com.quikapp.platform.problem.NotFound;

/** There is no e-mail with this id. */
public final class MailDeliveryNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public MailDeliveryNotFound() {
        super("mail.not-found", "There is no such e-mail.");
    }
}
