package com.quikapp.gateway.notification;

/** The port to whatever takes e-mails. */
interface MailServer {
    /** Opens a connection for a round of e-mails; every step of it is bounded by a timeout. */
    Connection connect() throws MailFailure;

    /** A connection for several e-mails, one after the other. */
    interface Connection extends AutoCloseable {
        /** Returns when the mail server has taken the e-mail. */
        void send(Mail mail) throws MailFailure;

        @Override
        void close();
    }
}
