package com.quikapp.gateway.notification;

import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The port to what other services know about the people and places an e-mail speaks of. */
interface Correspondence {
    /** Of the given people, those whose address is known. */
    Set<UserId> reachable(Collection<UserId> users);

    /** What to write, as it is now; absent when the person has no address or may no longer see the message's channel. */
    Optional<Letter> letter(UserId recipient, NotificationView notification);
}
