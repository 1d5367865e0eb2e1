package com.quikapp.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager of this domain to its repositories; it follows the running transaction. */
@Stateless
public class NotificationPersistence {

    @PersistenceContext(unitName = "notification")
    private EntityManager entities;

    @Produces
    @Notification
    public EntityManager entities() {
        return entities;
    }
}
