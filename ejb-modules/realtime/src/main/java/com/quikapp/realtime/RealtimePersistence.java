package com.quikapp.realtime;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager of this domain to its repositories; it follows the running transaction. */
@Stateless
public class RealtimePersistence {

    @PersistenceContext(unitName = "realtime")
    private EntityManager entities;

    @Produces
    @Realtime
    public EntityManager entities() {
        return entities;
    }
}
