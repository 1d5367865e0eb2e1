package com.quikapp.platform.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One transaction: a connection, and the entity managers that joined it. */
final class TestTransaction {

    private final Connection connection;
    private final Map<EntityManagerFactory, EntityManager> joined = new LinkedHashMap<>();

    TestTransaction(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    EntityManager join(EntityManagerFactory factory) {
        return joined.computeIfAbsent(factory, TestTransaction::begin);
    }

    private static EntityManager begin(EntityManagerFactory factory) {
        EntityManager entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        return entityManager;
    }

    void commit() throws SQLException {
        for (EntityManager entityManager : joined.values()) {
            entityManager.getTransaction().commit();
            entityManager.close();
        }
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
        for (EntityManager entityManager : joined.values()) {
            if (entityManager.isOpen()) {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
                entityManager.close();
            }
        }
    }
}
