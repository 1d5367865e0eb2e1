package com.quikapp.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager of this domain to its repositories; it follows the running transaction. */
@Stateless
public class IdentityPersistence {

    @PersistenceContext(unitName = "identity")
    private EntityManager entities;

    @Produces
    @Identity
    public EntityManager entities() {
        return entities;
    }
}
