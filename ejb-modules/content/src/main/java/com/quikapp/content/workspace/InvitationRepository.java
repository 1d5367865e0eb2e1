package com.quikapp.content.workspace;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores invitations. */
@Service
class InvitationRepository {

    /** How many links of a workspace may be open at a time; whoever makes one sees to it. */
    static final int MOST_OPEN = 200;

    private static final String OPEN = " FROM Invitation i WHERE i.workspaceId = :workspace AND i.revokedAt IS NULL"
            + " AND i.expiresAt > :now AND (i.maxUses IS NULL OR i.uses < i.maxUses)";

    private final EntityManager entities;

    @Inject
    InvitationRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    Optional<Invitation> find(InvitationToken token) {
        return entities.createQuery("SELECT i FROM Invitation i WHERE i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Reads the invitation as it is now and keeps others from using it until the commit. */
    Optional<Invitation> lock(InvitationId id) {
        return Optional.ofNullable(entities.find(Invitation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The invitations of a workspace that can still be used, the newest first. */
    List<Invitation> open(WorkspaceId workspace, Instant now) {
        return entities.createQuery("SELECT i" + OPEN + " ORDER BY i.id DESC", Invitation.class)
                .setParameter("workspace", workspace.value())
                .setParameter("now", now)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** Those of them that somebody made. */
    List<InvitationId> openOf(WorkspaceId workspace, UserId creator, Instant now) {
        return entities.createQuery("SELECT i.id" + OPEN + " AND i.createdBy = :creator ORDER BY i.id", Long.class)
                .setParameter("workspace", workspace.value())
                .setParameter("now", now)
                .setParameter("creator", creator.value())
                .getResultStream()
                .map(InvitationId::new)
                .toList();
    }
}
