package com.quikapp.gateway.notification;

import com.quikapp.gateway.notification.MailFailure.Scope;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Writes an e-mail at the moment it is sent, so that it holds what is true then. */
@Service
class MailWriter {
    static final String READ_BEFORE = "The notification was read in the app before.";
    static final String UNREACHABLE = "The person has no address to write to or may no longer see the channel.";

    private static final System.Logger LOG = System.getLogger(MailWriter.class.getName());

    private final MailQueue queue;
    private final Correspondence correspondence;
    private final MailConfig config;

    @Inject
    MailWriter(MailQueue queue, Correspondence correspondence, MailConfig config) {
        this.queue = queue;
        this.correspondence = correspondence;
        this.config = config;
    }

    /** Of the given people, those an e-mail can be sent to. */
    Set<UserId> reachable(Collection<UserId> users) {
        return config.configured() && !users.isEmpty() ? correspondence.reachable(users) : Set.of();
    }

    /**
     * The e-mail; absent, and skipped in the queue, when nobody needs it any more.
     *
     * @throws MailFailure when it cannot be written, so that it does not keep the others waiting behind it for ever
     */
    Optional<Mail> write(long id) throws MailFailure {
        try {
            return queue.unread(id).map(it -> write(id, it)).orElseGet(() -> skip(id, READ_BEFORE));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An e-mail could not be written, delivery " + Ids.text(id), e);
            throw new MailFailure(Scope.ATTEMPT, "The e-mail could not be written.", e);
        }
    }

    private Optional<Mail> write(long id, InboxEntry entry) {
        NotificationView view = entry.view();
        return correspondence
                .letter(entry.userId(), view)
                .map(letter -> letter.mail(view, config.site()))
                .or(() -> skip(id, UNREACHABLE));
    }

    private Optional<Mail> skip(long id, String reason) {
        queue.skip(id, reason);
        return Optional.empty();
    }
}
