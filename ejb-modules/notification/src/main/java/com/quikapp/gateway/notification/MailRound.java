package com.quikapp.gateway.notification;

import com.quikapp.gateway.notification.MailFailure.Scope;
import com.quikapp.platform.Service;
import com.quikapp.platform.trace.Step;
import com.quikapp.platform.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
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
    private final Traces traces;

    @Inject
    MailRound(MailQueue queue, MailWriter writer, MailServer server, Traces traces) {
        this.queue = queue;
        this.writer = writer;
        this.server = server;
        this.traces = traces;
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
                send(connection, mail.get());
                queue.sent(id);
            }
            return true;
        } catch (MailFailure failure) {
            queue.failed(List.of(id), failure);
            return failure.scope() != Scope.SERVER;
        }
    }

    private void send(MailServer.Connection connection, Mail mail) throws MailFailure {
        try (Step step = traces.begin("mail.send", mail.traceId(), SpanKind.CLIENT)) {
            try {
                connection.send(mail);
            } catch (MailFailure failure) {
                step.failed();
                throw failure;
            }
        }
    }
}
