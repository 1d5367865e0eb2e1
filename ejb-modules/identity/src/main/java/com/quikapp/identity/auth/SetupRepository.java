package com.quikapp.identity.auth;

import com.quikapp.identity.Identity;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The stored state of the set-up. */
@Service
class SetupRepository {

    private final EntityManager entities;

    @Inject
    SetupRepository(@Identity EntityManager entities) {
        this.entities = entities;
    }

    Optional<Setup> find() {
        return Optional.ofNullable(entities.find(Setup.class, Setup.ONLY));
    }

    /** Locked, so that the code is used once. */
    Optional<Setup> lock() {
        return Optional.ofNullable(entities.find(Setup.class, Setup.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Setup setup) {
        entities.persist(setup);
        entities.flush();
    }
}
