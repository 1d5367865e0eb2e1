package com.quikapp.gateway.notification;

import com.quikapp.platform.problem.Conflict;

/** The e-mail is still on its way, or has arrived. */
public final class MailNotGivenUp extends Conflict {
    private static final long serialVersionUID = 1L;

    public MailNotGivenUp() {
        super("mail.not-given-up", "Only an e-mail that was given up can be replayed.");
    }
}
