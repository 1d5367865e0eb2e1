package com.quikapp.identity.auth;

import com.quikapp.identity.Identity;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Stored counts of failed attempts. */
@Service
class SignInAttemptRepository {

    private final EntityManager entities;

    @Inject
    SignInAttemptRepository(@Identity EntityManager entities) {
        this.entities = entities;
    }

    Optional<SignInAttempt> lock(String loginHash) {
        return Optional.ofNullable(entities.find(SignInAttempt.class, loginHash, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SignInAttempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    void delete(String loginHash) {
        entities.createQuery("DELETE FROM SignInAttempt a WHERE a.loginHash = :login")
                .setParameter("login", loginHash)
                .executeUpdate();
    }
}
