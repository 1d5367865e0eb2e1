package com.quikapp.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose connections are, inside a transaction, views of the transaction's single one. */
final class JoiningDataSource {

    private JoiningDataSource() {}

    static DataSource over(DataSource physical, TestTransactions transactions) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Optional<TestTransaction> current = transactions.current();
            return method.getName().equals("getConnection") && current.isPresent()
                    ? view(current.get().connection())
                    : call(physical, method, arguments);
        });
    }

    /** A view that its user may close, commit or roll back without ending the transaction; only its owner ends it. */
    private static Connection view(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close", "commit", "setAutoCommit" -> null;
            case "getAutoCommit" -> false;
            case "rollback" -> arguments == null ? null : call(connection, method, arguments);
            default -> call(connection, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
