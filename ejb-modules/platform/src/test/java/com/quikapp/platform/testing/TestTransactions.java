package com.quikapp.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The transactions of one database: at most one per thread, on one connection. */
final class TestTransactions {

    private final DataSource physical;
    private final ThreadLocal<@Nullable TestTransaction> current = new ThreadLocal<>();

    TestTransactions(DataSource physical) {
        this.physical = physical;
    }

    Optional<TestTransaction> current() {
        return Optional.ofNullable(current.get());
    }

    <T> T run(Callable<T> work) {
        try {
            return current().isPresent() ? work.call() : begin(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T begin(Callable<T> work) throws Exception {
        try (Connection connection = physical.getConnection()) {
            connection.setAutoCommit(false);
            TestTransaction transaction = new TestTransaction(connection);
            current.set(transaction);
            try {
                T result = work.call();
                transaction.commit();
                return result;
            } catch (Exception | Error e) {
                rollback(transaction, e);
                throw e;
            } finally {
                current.remove();
            }
        }
    }

    private static void rollback(TestTransaction transaction, Throwable cause) {
        try {
            transaction.rollback();
        } catch (SQLException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
