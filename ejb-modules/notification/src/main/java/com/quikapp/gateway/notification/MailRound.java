package com.quikapp.gateway.notification;

import com.quikapp.gateway.notification.MailFailure.Scope;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Sends what is due. A server that dies between the mail server's yes and the note of it sends that one e-mail again,
 * with the same Message-ID.
 */
@Service
class MailRound {
    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());
    private static final int BATCH = 50;

    private final MailQueue queue;
    private final MailWriter writer;
    private final MailServer server;

    @Inject
    MailRound(MailQueue queue, MailWriter writer, MailServer server) {
        this.queue = queue;
        this.writer = writer;
        this.server = server;
    }

    /** Sends until nothing is due, the mail server is away, or the round is told to stop. */
    void run(BooleanSupplier stopping) {
        boolean goOn = true;
        while (goOn && !stopping.getAsBoolean()) {
            List<Long> due = queue.due(BATCH);
            goOn = !due.isEmpty() && send(due, stopping);
        }
    }

    /** One connection for the batch; when there is none to be had, the attempt counts for each of them. */
    private boolean send(List<Long> due, BooleanSupplier stopping) {
        try (MailServer.Connection connection = server.connect()) {
            boolean goOn = true;
            for (int i = 0; goOn && i < due.size(); i++) {
                goOn = !stopping.getAsBoolean() && send(connection, due.get(i));
            }
            return goOn;
        } catch (MailFailure failure) {
            LOG.log(System.Logger.Level.WARNING, "No e-mail leaves, waiting: " + due.size() + ". " + failure.reason());
            queue.failed(due, failure);
            return false;
        }
    }

    /** Whether the connection can be used for another one. */
    private boolean send(MailServer.Connection connection, long id) {
        try {
            Optional<Mail> mail = writer.write(id);
            if (mail.isPresent()) {
                connection.send(mail.get());
                queue.sent(id);
            }
            return true;
        } catch (MailFailure failure) {
            queue.failed(List.of(id), failure);
            return failure.scope() != Scope.SERVER;
        }
    }
}
