package com.quikapp.gateway.notification;

/** A way to reach a person. */
public enum Medium {
    /** The inbox, and every connection the person has open at the moment. */
    IN_APP,

    /** An e-mail, where a mail server is configured and the person's address is known. */
    EMAIL
}
