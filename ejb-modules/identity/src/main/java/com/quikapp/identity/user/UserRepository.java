package com.quikapp.identity.user;

import com.quikapp.identity.Identity;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes single users. */
@Service
class UserRepository {

    private final EntityManager entities;

    @Inject
    UserRepository(@Identity EntityManager entities) {
        this.entities = entities;
    }

    Optional<AppUser> find(UserId id) {
        return Optional.ofNullable(entities.find(AppUser.class, id.value()));
    }

    Optional<AppUser> findByEmailKey(String emailKey) {
        return entities.createQuery("SELECT u FROM AppUser u WHERE u.emailKey = :key", AppUser.class)
                .setParameter("key", emailKey)
                .getResultStream()
                .findFirst();
    }

    List<AppUser> findAll(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT u FROM AppUser u WHERE u.id IN :ids", AppUser.class)
                .setParameter("ids", ids.stream().map(UserId::value).toList())
                .getResultList();
    }

    List<AppUser> findByHandles(Collection<String> handles) {
        if (handles.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT u FROM AppUser u WHERE u.handle IN :handles", AppUser.class)
                .setParameter("handles", handles)
                .getResultList();
    }

    Set<String> takenHandles(Set<String> handles) {
        return findByHandles(handles).stream().map(user -> user.view().handle()).collect(Collectors.toSet());
    }

    void add(AppUser user) {
        entities.persist(user);
        flush();
    }

    /**
     * Sends what has changed to the database.
     *
     * @throws UserCollision when a unique value is in use by now
     */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException cause) {
            throw UniqueViolation.in(cause) ? new UserCollision() : cause;
        }
    }
}
