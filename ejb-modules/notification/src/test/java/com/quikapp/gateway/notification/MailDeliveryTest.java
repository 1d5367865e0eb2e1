package com.quikapp.gateway.notification;

import static com.quikapp.gateway.notification.Samples.administrator;
import static com.quikapp.gateway.notification.Samples.caller;
import static com.quikapp.gateway.notification.Samples.decision;
import static com.quikapp.gateway.notification.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MailDeliveryTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final PageRequest ALL = new PageRequest(null, 100);

    private final UserId ada = user();
    private TestDatabase db;
    private GreenMail server;
    private Desk desk;

    @BeforeEach
    void start(TestDatabase db) throws IOException {
        this.db = db;
        int port = freePort();
        server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        desk = new Desk(db, Samples.mail(Optional.of(LOOPBACK), port));
        desk.addresses.put(ada, "ada@example.org");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @EveryDatabase
    void sendsTextAndHtmlWithTheTraceOfTheMessage() throws Exception {
        server.start();
        String id = notifyByMail();
        sendWhenDue();

        MimeMessage mail = server.getReceivedMessages()[0];
        String whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getSubject()).isEqualTo("Bob <b> mentioned you in #general");
        assertThat(mail.getHeader("Trace-Id")).containsExactly(Samples.TRACE.value());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + notification(id) + "@example.org>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("Ada <ada@example.org>");
        assertThat(whole).contains("@ada lunch?").contains("Bob &lt;b&gt;").doesNotContain("<strong>Bob <b>");
        assertThat(delivery(id).state()).isEqualTo(MailState.SENT);
    }

    @EveryDatabase
    void waitsForTheNotificationToBeReadInTheApp() {
        server.start();
        String id = notifyByMail();
        desk.sendMail();
        assertThat(delivery(id).state()).isEqualTo(MailState.QUEUED);

        String entry = notification(id);
        db.inTransaction(() -> desk.notifications.markRead(caller(ada), entry));
        sendWhenDue();
        assertThat(delivery(id).state()).isEqualTo(MailState.SKIPPED);
        assertThat(delivery(id).lastFailure()).isEqualTo(MailWriter.READ_BEFORE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @EveryDatabase
    void writesToNobodyWithoutAnAddress() {
        server.start();
        String id = notifyByMail();
        desk.addresses.clear();
        sendWhenDue();

        assertThat(desk.notifications.reachableByMail(List.of(ada))).isEmpty();
        assertThat(delivery(id).state()).isEqualTo(MailState.SKIPPED);
        assertThat(delivery(id).lastFailure()).isEqualTo(MailWriter.UNREACHABLE);
    }

    @EveryDatabase
    void triesAgainUntilTheMailServerIsBack() {
        String id = notifyByMail();
        sendWhenDue();
        assertThat(delivery(id).state()).isEqualTo(MailState.QUEUED);
        assertThat(delivery(id).attempts()).isEqualTo(1);
        assertThat(delivery(id).dueAt()).isEqualTo(desk.clock.instant().plus(Duration.ofMinutes(1)));

        server.start();
        desk.sendMail();
        assertThat(server.getReceivedMessages()).isEmpty();
        desk.clock.advance(Duration.ofMinutes(1));
        desk.sendMail();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(delivery(id).state()).isEqualTo(MailState.SENT);
        assertThat(delivery(id).attempts()).isEqualTo(2);
    }

    @EveryDatabase
    void givesUpAfterTheLastAttemptAndKeepsTheReason() {
        String id = giveUp();

        MailDeliveryView dead = delivery(id);
        assertThat(dead.state()).isEqualTo(MailState.DEAD);
        assertThat(dead.attempts()).isEqualTo(Samples.ATTEMPTS);
        assertThat(dead.lastFailure()).startsWith("The mail server cannot be reached.");
    }

    @EveryDatabase
    void sendsAfterAReplayWhatWasGivenUp() {
        String id = giveUp();
        server.start();
        db.inTransaction(() -> desk.deliveries.replay(administrator(), id));
        desk.sendMail();

        assertThat(delivery(id).state()).isEqualTo(MailState.SENT);
        assertThat(desk.events.only(MailReplayed.class).deliveryId()).isEqualTo(id);
        assertThatThrownBy(() -> db.inTransaction(() -> desk.deliveries.replay(administrator(), id)))
                .isInstanceOf(MailNotGivenUp.class);
    }

    @EveryDatabase
    void givesUpAtOnceOnAMalformedAddress() {
        server.start();
        desk.addresses.put(ada, "ada at example");
        String id = notifyByMail();
        sendWhenDue();

        assertThat(delivery(id).state()).isEqualTo(MailState.DEAD);
        assertThat(delivery(id).attempts()).isEqualTo(1);
        assertThat(delivery(id).lastFailure()).startsWith("The address is malformed.");
    }

    @EveryDatabase
    void sendsTheOthersWhenOneCannotBeSent() {
        server.start();
        desk.addresses.put(ada, "ada at example");
        notifyByMail();
        UserId bob = user();
        desk.addresses.put(bob, "bob@example.org");
        db.inTransaction(() -> desk.notifications.deliver(List.of(decision(bob, Medium.EMAIL))));
        sendWhenDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @EveryDatabase
    void doesNotWaitForAMailServerThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName(LOOPBACK))) {
            desk = new Desk(db, Samples.mail(Optional.of(LOOPBACK), silent.getLocalPort()));
            desk.addresses.put(ada, "ada@example.org");
            String id = notifyByMail();
            sendWhenDue();
            assertThat(delivery(id).attempts()).isEqualTo(1);
            assertThat(delivery(id).lastFailure()).startsWith("The mail server cannot be reached.");
        }
    }

    @EveryDatabase
    void forgetsWhatWasFinishedLongAgoAndKeepsWhatWaits() {
        server.start();
        String sent = notifyByMail();
        sendWhenDue();
        String waiting = notifyByMail();
        desk.clock.advance(NotificationPurgeJob.MAILS_KEPT);
        desk.purge();
        assertThat(delivery(sent).state()).isEqualTo(MailState.SENT);

        desk.clock.advance(Duration.ofSeconds(1));
        desk.purge();
        assertThat(inState(MailState.SENT)).extracting(MailDeliveryView::id).doesNotContain(sent);
        assertThat(delivery(waiting).state()).isEqualTo(MailState.QUEUED);
    }

    @EveryDatabase
    void showsDeliveriesToAdministratorsOnly() {
        assertThatThrownBy(() -> db.inTransaction(() -> desk.deliveries.list(caller(ada), MailState.DEAD, ALL)))
                .isInstanceOf(MailAdministratorsOnly.class);
        assertThatThrownBy(() -> db.inTransaction(() -> desk.deliveries.replay(caller(ada), ada.text())))
                .isInstanceOf(MailAdministratorsOnly.class);
        assertThatThrownBy(() -> db.inTransaction(() -> desk.deliveries.replay(administrator(), ada.text())))
                .isInstanceOf(MailDeliveryNotFound.class);
    }

    private String giveUp() {
        String id = notifyByMail();
        for (int attempt = 0; attempt < Samples.ATTEMPTS; attempt++) {
            sendWhenDue();
            desk.clock.advance(Duration.ofHours(1));
        }
        return id;
    }

    private String notifyByMail() {
        db.inTransaction(() -> desk.notifications.deliver(List.of(decision(ada, Medium.EMAIL))));
        return inState(MailState.QUEUED).get(0).id();
    }

    private void sendWhenDue() {
        desk.clock.advance(Samples.DELAY);
        desk.sendMail();
    }

    private String notification(String deliveryId) {
        return delivery(deliveryId).notificationId();
    }

    private MailDeliveryView delivery(String id) {
        return List.of(MailState.values()).stream()
                .flatMap(state -> inState(state).stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<MailDeliveryView> inState(MailState state) {
        return db.inTransaction(() -> desk.deliveries.list(administrator(), state, ALL))
                .items();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
