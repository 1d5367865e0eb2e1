package com.quikapp.gateway.notification;

import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How whoever decides has people told. */
public interface Notifications {

    /**
     * Carries decisions out: an inbox entry each, announced to the person's connections after commit, and an e-mail
     * queued where the decision says so. Who was told of the message before is not told again, so that a repeated call
     * changes nothing. Joins the running transaction.
     */
    void deliver(List<NotificationDecision> decisions);

    /** Of the given people, those an e-mail can be sent to: none while no mail server is configured. */
    Set<UserId> reachableByMail(Collection<UserId> users);
}
