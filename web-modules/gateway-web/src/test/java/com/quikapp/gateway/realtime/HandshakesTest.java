package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.role.RoleElsewhere;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.platform.testing.MovableClock;
import com.quikapp.platform.testing.TestBeans;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real services, of which a refused client asks none. */
class HandshakesTest {

    private final TestDatabase database = TestDatabase.create(Vendor.H2);
    private final MovableClock clock = new MovableClock();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aServerWithoutClientsLetsNobodyIn() {
        var handshakes = handshakes(Set.of(ServerRole.SEARCH));
        assertThatExceptionOfType(RoleElsewhere.class)
                .isThrownBy(() -> handshakes.admit(silent(HttpServletRequest.class)));
    }

    @Test
    void aServerWithoutClientsIssuesTicketsForTheOthers() {
        var caller = new Caller(new UserId(1), "session", Set.of(Caller.USER), TraceId.create());
        assertThat(handshakes(Set.of(ServerRole.SEARCH)).ticket(caller)).isNotNull();
    }

    @Test
    void aServerWithClientsAsksWhoTheyAre() {
        assertThat(handshakes(Set.of(ServerRole.CLIENTS)).admit(silent(HttpServletRequest.class)))
                .isInstanceOf(Admission.Refused.class);
    }

    private Handshakes handshakes(Set<ServerRole> roles) {
        var beans = new TestBeans(database, clock)
                .bind(QuikappHome.class, new QuikappHome(home))
                .bind(ServerRoles.class, new ServerRoles(roles))
                .bind(TicketStore.class, new InMemoryTickets(clock))
                .bind(Emitter.class, silent(Emitter.class))
                .bind(TransactionSynchronizationRegistry.class, silent(TransactionSynchronizationRegistry.class))
                .bind(Transactions.class, new Transactions() {
                    @Override
                    public <T> T inNew(Supplier<T> work) {
                        return database.inTransaction(work::get);
                    }
                });
        bind(beans, "com.quikapp.realtime.message.BatchCommit", "com.quikapp.realtime.message.TransactionalCommit");
        return beans.get(Handshakes.class);
    }

    /** What would be given by the container, and answers nothing. */
    private static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    /** Binds a port to its implementation, both by name as they are another package's own. */
    @SuppressWarnings("unchecked")
    private static void bind(TestBeans beans, String port, String implementation) {
        try {
            beans.bind((Class<Object>) Class.forName(port), beans.get(Class.forName(implementation)));
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
