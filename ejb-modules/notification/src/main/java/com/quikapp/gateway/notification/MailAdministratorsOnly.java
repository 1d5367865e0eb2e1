package com.quikapp.gateway.notification;

import com.quikapp.platform.problem.Forbidden;

/** The state of deliveries tells who writes to whom, and is for administrators. */
public final class MailAdministratorsOnly extends Forbidden {
    private static final long serialVersionUID = 1L;

    public MailAdministratorsOnly() {
        super("mail.administrators-only", "Only system administrators may see and replay e-mails.");
    }
}
