package com.quikapp.intelligence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager of this domain to its repositories; it follows the running transaction. */
@Stateless
public class IntelligencePersistence {

    @PersistenceContext(unitName = "intelligence")
    private EntityManager entities;

    @Produces
    @Intelligence
    public EntityManager entities() {
        return entities;
    }
}
