package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.content.testing.Company;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BroadcastTest {

    private final TestDatabase database = TestDatabase.create(Vendor.H2);
    private final Company company = new Company(database);
    private final Broadcast broadcast = broadcast();
    private final RecordingTransport client = new RecordingTransport();

    @AfterEach
    void stop() {
        broadcast.stop();
        database.close();
    }

    @Test
    void sendsAwayASessionThatEndedDuringItsHandshake() {
        var caller = new Caller(new UserId(Ids.next()), "ended", Set.of(Caller.USER), TraceId.create());
        company.beans()
                .get(EndedSessions.class)
                .add("ended", company.clock().instant().plus(Duration.ofMinutes(5)));
        var connection = broadcast.open(caller, client).orElseThrow();
        assertThat(connection.isClosed()).isTrue();
        await().untilAsserted(() -> assertThat(client.closed).hasValue(CloseReason.UNAUTHENTICATED));
        broadcast.closed(connection);
    }

    private Broadcast broadcast() {
        company.beans()
                .bind(Transactions.class, new Transactions() {
                    @Override
                    public <T> T inNew(Supplier<T> work) {
                        return database.inTransaction(work::get);
                    }
                })
                .bind(Emitter.class, silent(Emitter.class))
                .bind(TransactionSynchronizationRegistry.class, silent(TransactionSynchronizationRegistry.class));
        bind("com.quikapp.realtime.message.BatchCommit", "com.quikapp.realtime.message.TransactionalCommit");
        return company.beans().get(Broadcast.class);
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    @SuppressWarnings("unchecked")
    private void bind(String port, String implementation) {
        try {
            company.beans()
                    .bind((Class<Object>) Class.forName(port), company.beans().get(Class.forName(implementation)));
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
