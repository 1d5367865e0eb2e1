package com.quikapp.content.workspace;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Invitation links: made and revoked by the managers of a workspace, accepted by anybody who holds one. */
@Service
class Invitations {

    private final InvitationRepository invitations;
    private final WorkspaceRepository workspaces;
    private final WorkspaceMemberRepository members;
    private final Memberships memberships;
    private final Events events;
    private final Clock clock;

    @Inject
    Invitations(
            InvitationRepository invitations,
            WorkspaceRepository workspaces,
            WorkspaceMemberRepository members,
            Memberships memberships,
            Events events,
            Clock clock) {
        this.invitations = invitations;
        this.workspaces = workspaces;
        this.members = members;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    CreatedInvitation create(Caller caller, WorkspaceId workspace, NewInvitation request) {
        var terms = InvitationTerms.of(request);
        if (invitations.open(workspace, now()).size() >= InvitationRepository.MOST_OPEN) {
            throw new TooManyInvitations();
        }
        var token = InvitationToken.create();
        var id = new InvitationId(Ids.next());
        var invitation = new Invitation(id, workspace, token.hash(), terms, caller.userId(), now());
        invitations.add(invitation);
        var expiresAt = invitation.expiresAt();
        events.raise(
                caller,
                new InvitationCreated(workspace, id, caller.userId(), terms.role(), expiresAt, terms.maxUses()));
        return new CreatedInvitation(
                id, token.text(), "/join/" + token.text(), terms.role(), expiresAt, terms.maxUses());
    }

    List<InvitationView> open(WorkspaceId workspace) {
        return invitations.open(workspace, now()).stream().map(Invitation::view).toList();
    }

    void revoke(Caller caller, WorkspaceId workspace, InvitationId id) {
        var invitation = invitations
                .lock(id)
                .filter(found -> found.workspaceId().equals(workspace))
                .orElseThrow(InvitationNotValid::new);
        revoke(caller, invitation);
    }

    /** Makes all links invalid that somebody made who was removed; the workspace is locked. */
    void revokeAllOf(Caller caller, WorkspaceId workspace, UserId creator) {
        for (var id : invitations.openOf(workspace, creator, now())) {
            invitations.lock(id).ifPresent(invitation -> revoke(caller, invitation));
        }
    }

    private void revoke(Caller caller, Invitation invitation) {
        if (invitation.revoke(now())) {
            events.raise(caller, new InvitationRevoked(invitation.workspaceId(), invitation.id(), caller.userId()));
        }
    }

    Optional<Invitation> open(InvitationToken token) {
        return invitations.find(token).filter(found -> found.isOpen(now()));
    }

    InvitationPreview preview(InvitationToken token) {
        var invitation = open(token).orElseThrow(InvitationNotValid::new);
        var workspace = workspaces.find(invitation.workspaceId()).orElseThrow(InvitationNotValid::new);
        return new InvitationPreview(workspace.name(), invitation.expiresAt());
    }

    /** A member who accepts again gets the workspace and uses nothing up, so that a lost answer can be asked for again. */
    WorkspaceView accept(Caller caller, InvitationToken token) {
        var found = invitations.find(token).orElseThrow(InvitationNotValid::new);
        var workspace = workspaces.lock(found.workspaceId());
        var member = members.find(workspace.id(), caller.userId());
        if (member.isPresent()) {
            return workspace.seenAs(member.get().role());
        }
        var invitation =
                invitations.lock(found.id()).filter(open -> open.isOpen(now())).orElseThrow(InvitationNotValid::new);
        if (members.hasLeftSince(workspace.id(), caller.userId(), invitation.createdAt())) {
            throw new InvitationNotValid();
        }
        invitation.use();
        memberships.join(caller, workspace, invitation.role(), invitation.createdBy());
        return workspace.seenAs(invitation.role());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
