package com.quikapp.content;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager of this domain to its repositories; it follows the running transaction. */
@Stateless
public class ContentPersistence {

    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    @Produces
    @Content
    public EntityManager entities() {
        return entities;
    }
}
