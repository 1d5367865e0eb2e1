package com.quikapp.platform.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Entity managers that behave like the container's: shared by all threads, each call reaching the one that belongs to the
 * calling thread's transaction.
 */
final class EntityManagers {

    private static final Set<String> NEEDS_TRANSACTION =
            Set.of("persist", "merge", "remove", "refresh", "flush", "lock");

    private final DataSource dataSource;
    private final TestTransactions transactions;
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();

    EntityManagers(DataSource dataSource, TestTransactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    EntityManager shared(String unit) {
        EntityManagerFactory factory = factories.computeIfAbsent(unit, this::factory);
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(target(factory, method.getName()), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private EntityManager target(EntityManagerFactory factory, String method) {
        if (method.equals("getTransaction") || method.equals("close")) {
            throw new IllegalStateException("The container owns this entity manager: " + method);
        }
        return transactions
                .current()
                .map(transaction -> transaction.join(factory))
                .orElseGet(() -> {
                    if (NEEDS_TRANSACTION.contains(method)) {
                        throw new TransactionRequiredException(method);
                    }
                    return factory.createEntityManager();
                });
    }

    private EntityManagerFactory factory(String unit) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.session-name", unit + "-" + UUID.randomUUID(),
                        "eclipselink.target-server", "None",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
    }

    void close() {
        factories.values().forEach(EntityManagerFactory::close);
    }
}
