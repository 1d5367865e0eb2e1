package com.quikapp.gateway.notification;

import com.quikapp.gateway.notification.MailFailure.Scope;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Sends by SMTP (RFC 5321), with STARTTLS (RFC 3207) and a sign-in where they are configured. A mail server that failed three
 * times of four is left alone for half a minute.
 */
@Service
class SmtpMailServer implements MailServer {
    private final MailConfig config;

    @Inject
    SmtpMailServer(MailConfig config) {
        this.config = config;
    }

    @Override
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 30_000)
    @Bulkhead(4)
    @Fallback(fallbackMethod = "refuse", applyOn = FaultToleranceException.class)
    public Connection connect() throws MailFailure {
        Session session = Session.getInstance(properties());
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            return new SmtpConnection(session, transport);
        } catch (AuthenticationFailedException e) {
            throw new MailFailure(Scope.SERVER, "The mail server refused the sign-in.", e);
        } catch (MessagingException e) {
            throw new MailFailure(Scope.SERVER, "The mail server cannot be reached.", e);
        }
    }

    Connection refuse() throws MailFailure {
        throw new MailFailure(Scope.SERVER, "The mail server has failed too often and is left alone for a while.");
    }

    private Properties properties() {
        String timeout = String.valueOf(config.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.auth", String.valueOf(config.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(config.starttls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(config.starttls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private final class SmtpConnection implements Connection {
        private final Session session;
        private final Transport transport;

        private SmtpConnection(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void send(Mail mail) throws MailFailure {
            try {
                MimeMessage message = MimeMail.of(session, config.from(), mail);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (AddressException e) {
                throw new MailFailure(Scope.FOREVER, "The address is malformed.", e);
            } catch (MessagingException e) {
                throw failure(e);
            }
        }

        private MailFailure failure(MessagingException e) {
            if (e instanceof SendFailedException refused && hasInvalidAddress(refused)) {
                return new MailFailure(Scope.FOREVER, "The mail server refused the address.", e);
            }
            Scope scope = transport.isConnected() ? Scope.ATTEMPT : Scope.SERVER;
            return new MailFailure(scope, "The mail server did not take the e-mail.", e);
        }

        private static boolean hasInvalidAddress(SendFailedException e) {
            Address[] invalid = e.getInvalidAddresses();
            return invalid != null && invalid.length > 0;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // The e-mails before it have been taken one by one; a connection that ends badly loses none of them.
            }
        }
    }
}
