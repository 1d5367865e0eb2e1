package com.quikapp.content.workspace;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores who belongs to which workspace. */
@Service
class WorkspaceMemberRepository {

    private final EntityManager entities;

    @Inject
    WorkspaceMemberRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    void add(WorkspaceMember member) {
        entities.persist(member);
        entities.flush();
    }

    void remove(WorkspaceMember member, Instant leftAt) {
        entities.remove(member);
        entities.merge(new FormerMember(member, leftAt));
        entities.flush();
    }

    Optional<WorkspaceMember> find(WorkspaceId workspace, UserId user) {
        return Optional.ofNullable(
                entities.find(WorkspaceMember.class, new WorkspaceMemberKey(workspace.value(), user.value())));
    }

    Optional<WorkspaceRole> role(WorkspaceId workspace, UserId user) {
        return entities.createQuery(
                        "SELECT m.role FROM WorkspaceMember m WHERE m.workspaceId = :workspace AND m.userId = :user",
                        WorkspaceRole.class)
                .setParameter("workspace", workspace.value())
                .setParameter("user", user.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether a membership of the user ended after an instant. */
    boolean hasLeftSince(WorkspaceId workspace, UserId user, Instant since) {
        return Optional.ofNullable(
                        entities.find(FormerMember.class, new WorkspaceMemberKey(workspace.value(), user.value())))
                .filter(former -> former.leftAt().isAfter(since))
                .isPresent();
    }

    long owners(WorkspaceId workspace) {
        return entities.createQuery(
                        "SELECT COUNT(m) FROM WorkspaceMember m WHERE m.workspaceId = :workspace AND m.role = :owner",
                        Long.class)
                .setParameter("workspace", workspace.value())
                .setParameter("owner", WorkspaceRole.OWNER)
                .getSingleResult();
    }

    /** Members whose handle or display name contains the text, by handle. */
    Page<WorkspaceMember> page(WorkspaceId workspace, String text, PageRequest request) {
        var rows = entities.createQuery(
                        "SELECT m FROM WorkspaceMember m WHERE m.workspaceId = :workspace AND m.handle > :after"
                                + " AND m.searchName LIKE :text ESCAPE '!' ORDER BY m.handle",
                        WorkspaceMember.class)
                .setParameter("workspace", workspace.value())
                .setParameter("after", request.after().orElse(""))
                .setParameter("text", SearchName.containing(text))
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return request.page(rows, WorkspaceMember::handle);
    }

    /** All memberships of a user. */
    List<WorkspaceMember> of(UserId user) {
        return entities.createQuery("SELECT m FROM WorkspaceMember m WHERE m.userId = :user", WorkspaceMember.class)
                .setParameter("user", user.value())
                .getResultList();
    }
}
