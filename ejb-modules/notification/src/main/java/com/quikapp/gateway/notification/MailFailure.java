package com.quikapp.gateway.notification;

/** An e-mail was not taken by the mail server. */
final class MailFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** How far the failure reaches. */
    enum Scope {
        /** The mail server is away or refuses everything: nothing else will get through now. */
        SERVER,

        /** This e-mail was not taken now. */
        ATTEMPT,

        /** This e-mail will never be taken. */
        FOREVER
    }

    private final Scope scope;

    MailFailure(Scope scope, String reason, Throwable cause) {
        super(describe(reason, cause), cause);
        this.scope = scope;
    }

    MailFailure(Scope scope, String reason) {
        super(reason);
        this.scope = scope;
    }

    private static String describe(String reason, Throwable cause) {
        String detail = cause.getMessage();
        return detail == null ? reason : reason + " " + detail.strip();
    }

    /** A sentence for administrators, with the mail server's own words behind it. */
    String reason() {
        return String.valueOf(getMessage());
    }

    Scope scope() {
        return scope;
    }
}
