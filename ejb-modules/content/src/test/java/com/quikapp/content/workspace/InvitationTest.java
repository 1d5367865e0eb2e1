package com.quikapp.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

class InvitationTest {

    private Company company;
    private Tenant tenant;
    private TestDatabase database;

    @BeforeEach
    void open(TestDatabase opened) {
        database = opened;
        company = new Company(opened);
        tenant = company.tenant("inviting");
    }

    @EveryDatabase
    void letsItsHolderIn() {
        var person = company.person("new");
        var invitation = invite(null, null);
        assertThat(invitation.url()).isEqualTo("/join/" + invitation.token());
        assertThat(invitation.expiresAt()).isEqualTo(Company.START.plus(Duration.ofDays(7)));
        assertThat(company.workspaces().preview(invitation.token()).workspaceName())
                .isEqualTo("inviting");
        var joined = accept(person, invitation);
        assertThat(joined.id()).isEqualTo(tenant.workspace().id());
        assertThat(joined.role()).isEqualTo(WorkspaceRole.MEMBER);
        assertThat(company.workspaces().mine(person)).containsExactly(joined);
        assertThat(company.channels().isMember(tenant.general().id(), person.userId()))
                .isTrue();
    }

    @EveryDatabase
    void isAcceptedAgainWithoutUsingItUp() {
        var person = company.person("new");
        var invitation = invite(null, 1);
        var first = accept(person, invitation);
        assertThat(accept(person, invitation)).isEqualTo(first);
        assertThat(company.beans().events().of(WorkspaceMemberJoined.class)).hasSize(1);
    }

    @EveryDatabase
    void endsWithItsLastUse() {
        var invitation = invite(null, 2);
        accept(company.person("one"), invitation);
        accept(company.person("two"), invitation);
        refused(company.person("three"), invitation);
        assertThat(open()).isEmpty();
    }

    @EveryDatabase
    void endsWithItsTime() {
        var invitation = invite(1, null);
        company.clock().advance(Duration.ofMinutes(59));
        accept(company.person("early"), invitation);
        company.clock().advance(Duration.ofMinutes(1));
        refused(company.person("late"), invitation);
    }

    @EveryDatabase
    void endsWhenItIsRevoked() {
        var invitation = invite(null, null);
        assertThat(open()).extracting(InvitationView::id).containsExactly(invitation.id());
        revoke(invitation.id());
        revoke(invitation.id());
        refused(company.person("late"), invitation);
        assertThat(open()).isEmpty();
        assertThat(company.beans().events().of(InvitationRevoked.class)).hasSize(1);
    }

    @EveryDatabase
    void doesNotBringBackWhoWasRemovedSinceItWasMade() {
        var person = company.person("new");
        var invitation = invite(null, null);
        accept(person, invitation);
        company.clock().advance(Duration.ofMinutes(1));
        remove(person);
        assertThatThrownBy(() -> accept(person, invitation)).isInstanceOf(InvitationNotValid.class);
        accept(company.person("another"), invitation);
        company.clock().advance(Duration.ofMinutes(1));
        assertThat(accept(person, invite(null, null)).id())
                .isEqualTo(tenant.workspace().id());
    }

    @EveryDatabase
    void endsWithTheRemovalOfWhoMadeIt() {
        var admin = tenant.admin("admin");
        var theirs = company.does(
                () -> company.workspaces().invite(admin, tenant.workspace().id(), new NewInvitation(null, null, null)));
        var ours = invite(null, null);
        remove(admin);
        refused(company.person("late"), theirs);
        accept(company.person("late"), ours);
        var revoked = company.beans().events().only(InvitationRevoked.class);
        assertThat(revoked.invitationId()).isEqualTo(theirs.id());
        assertThat(revoked.revokedBy()).isEqualTo(tenant.owner().userId());
    }

    @EveryDatabase
    void isRefusedToAWorkspaceWithManyThatAreOpen() {
        for (int n = 0; n < 199; n++) {
            invite(1, null);
        }
        var last = invite(2, null);
        assertThatThrownBy(() -> invite(null, null)).isInstanceOf(TooManyInvitations.class);
        revoke(last.id());
        invite(2, null);
        assertThatThrownBy(() -> invite(null, null)).isInstanceOf(TooManyInvitations.class);
        company.clock().advance(Duration.ofHours(1));
        invite(null, null);
    }

    @EveryDatabase
    void isNotRevokedFromAnotherWorkspace() {
        var invitation = invite(null, null);
        var other = company.tenant("other");
        assertThatThrownBy(() -> company.runs(() -> company.workspaces()
                        .revokeInvitation(other.owner(), other.workspace().id(), invitation.id())))
                .isInstanceOf(InvitationNotValid.class);
        accept(company.person("still"), invitation);
    }

    @EveryDatabase
    void makesGuestsWhoAreNotInGeneral() {
        var guest = tenant.guest("guest");
        assertThat(company.channels().membershipsOf(List.of(guest.userId()))).isEmpty();
    }

    @EveryDatabase
    void refusesTermsOutsideTheLimits() {
        for (var terms : List.of(
                new NewInvitation(0, null, null),
                new NewInvitation(721, null, null),
                new NewInvitation(null, 0, null),
                new NewInvitation(null, 100_001, null),
                new NewInvitation(null, null, WorkspaceRole.ADMIN))) {
            assertThatThrownBy(() -> company.does(() -> company.workspaces()
                            .invite(tenant.owner(), tenant.workspace().id(), terms)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @EveryDatabase
    void isStoredAsAHashOnly() throws SQLException {
        var token = invite(null, null).token();
        try (var connection = database.dataSource().getConnection();
                var select = connection.prepareStatement("SELECT COUNT(*) FROM invitation WHERE token_hash = ?")) {
            select.setString(1, token);
            try (var rows = select.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @EveryDatabase
    void tellsTheSignUpWhetherItIsOpen() {
        var check = company.beans().get(OpenInvitations.class);
        var invitation = invite(null, null);
        assertThat(check.isOpen(invitation.token())).isTrue();
        assertThat(check.isOpen("A".repeat(32))).isFalse();
        assertThat(check.isOpen("no token")).isFalse();
        revoke(invitation.id());
        assertThat(check.isOpen(invitation.token())).isFalse();
    }

    @EveryDatabase
    void isUsedByTheSignUpWhichMakesAMemberAtOnce() {
        var signUp = company.beans().get(OpenInvitations.class);
        var invitation = invite(null, 1);
        var first = company.person("first");
        var second = company.person("second");
        assertThat(company.does(() -> signUp.accept(first, invitation.token()))).isTrue();
        assertThat(company.workspaces().mine(first))
                .extracting(WorkspaceView::id)
                .containsExactly(tenant.workspace().id());
        assertThat(company.channels().isMember(tenant.general().id(), first.userId()))
                .isTrue();
        assertThat(signUp.isOpen(invitation.token())).isFalse();
        assertThat(company.does(() -> signUp.accept(second, invitation.token())))
                .isFalse();
        assertThat(company.does(() -> signUp.accept(second, "no token"))).isFalse();
        assertThat(accept(first, invitation).id()).isEqualTo(tenant.workspace().id());
        assertThat(company.workspaces().mine(second)).isEmpty();
    }

    @EveryDatabase
    void isUnknownWhenItsTokenIsMadeUp() {
        for (var token : new String[] {"", "x", "A".repeat(32), "'; DROP TABLE invitation; --"}) {
            assertThatThrownBy(() -> company.workspaces().preview(token)).isInstanceOf(InvitationNotValid.class);
        }
    }

    private CreatedInvitation invite(@Nullable Integer hours, @Nullable Integer uses) {
        return company.does(() -> company.workspaces()
                .invite(tenant.owner(), tenant.workspace().id(), new NewInvitation(hours, uses, null)));
    }

    private WorkspaceView accept(Caller person, CreatedInvitation invitation) {
        return company.does(() -> company.workspaces().accept(person, invitation.token()));
    }

    private void refused(Caller person, CreatedInvitation invitation) {
        assertThatThrownBy(() -> accept(person, invitation)).isInstanceOf(InvitationNotValid.class);
        assertThatThrownBy(() -> company.workspaces().preview(invitation.token()))
                .isInstanceOf(InvitationNotValid.class);
    }

    private void remove(Caller whom) {
        company.runs(() -> company.workspaces()
                .removeMember(tenant.owner(), tenant.workspace().id(), whom.userId()));
    }

    private void revoke(InvitationId id) {
        company.runs(() -> company.workspaces()
                .revokeInvitation(tenant.owner(), tenant.workspace().id(), id));
    }

    private List<InvitationView> open() {
        return company.workspaces()
                .invitations(tenant.owner(), tenant.workspace().id());
    }
}
