package com.quikapp.identity.auth;

import com.quikapp.identity.Identity;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Stored password hashes. */
@Service
class CredentialRepository {

    private final EntityManager entities;

    @Inject
    CredentialRepository(@Identity EntityManager entities) {
        this.entities = entities;
    }

    void add(Credential credential) {
        entities.persist(credential);
    }

    Optional<Credential> find(UserId userId) {
        return Optional.ofNullable(entities.find(Credential.class, userId.value()));
    }
}
