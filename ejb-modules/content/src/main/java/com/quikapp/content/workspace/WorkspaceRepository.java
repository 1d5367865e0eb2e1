package com.quikapp.content.workspace;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores workspaces. */
@Service
class WorkspaceRepository {

    private final EntityManager entities;

    @Inject
    WorkspaceRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(Workspace workspace) {
        try {
            entities.persist(workspace);
            entities.flush();
        } catch (PersistenceException cause) {
            throw UniqueViolation.in(cause) ? new SlugTaken() : cause;
        }
    }

    Optional<Workspace> find(WorkspaceId id) {
        return Optional.ofNullable(entities.find(Workspace.class, id.value()));
    }

    /** Waits until nobody else changes who belongs to the workspace, and keeps others waiting until the commit. */
    Workspace lock(WorkspaceId id) {
        return Optional.ofNullable(entities.find(Workspace.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(WorkspaceNotFound::new);
    }

    List<WorkspaceView> of(UserId user) {
        return entities.createQuery(
                        "SELECT w, m.role FROM WorkspaceMember m, Workspace w"
                                + " WHERE w.id = m.workspaceId AND m.userId = :user ORDER BY w.name, w.id",
                        Object[].class)
                .setParameter("user", user.value())
                .getResultStream()
                .map(row -> ((Workspace) row[0]).seenAs((WorkspaceRole) row[1]))
                .toList();
    }

    /** The slugs that begin with a text. */
    Set<String> slugs(String prefix) {
        return new HashSet<>(
                entities.createQuery("SELECT w.slug FROM Workspace w WHERE w.slug LIKE :prefix", String.class)
                        .setParameter("prefix", prefix + "%")
                        .getResultList());
    }
}
