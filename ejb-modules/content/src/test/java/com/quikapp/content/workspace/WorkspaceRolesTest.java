package com.quikapp.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

/** Who may change whose role or end whose membership. */
class WorkspaceRolesTest {

    private Company company;
    private Tenant tenant;
    private Caller admin;
    private Caller member;
    private Caller guest;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        tenant = company.tenant("roles");
        admin = tenant.admin("admin");
        member = tenant.member("member");
        guest = tenant.guest("guest");
    }

    @EveryDatabase
    void letsAdminsManageMembersAndGuests() {
        change(admin, member, WorkspaceRole.ADMIN);
        change(admin, member, WorkspaceRole.MEMBER);
        change(admin, guest, WorkspaceRole.MEMBER);
        remove(admin, guest);
        assertThatThrownBy(() -> role(guest)).isInstanceOf(WorkspaceNotFound.class);
    }

    @EveryDatabase
    void keepsOwnersFromAdmins() {
        denied(() -> change(admin, tenant.owner(), WorkspaceRole.MEMBER));
        denied(() -> change(admin, member, WorkspaceRole.OWNER));
        denied(() -> change(admin, admin, WorkspaceRole.OWNER));
        denied(() -> remove(admin, tenant.owner()));
    }

    @EveryDatabase
    void letsOwnersMakeAndUnmakeOwners() {
        change(tenant.owner(), member, WorkspaceRole.OWNER);
        assertThat(role(member)).isEqualTo(WorkspaceRole.OWNER);
        change(member, tenant.owner(), WorkspaceRole.MEMBER);
        assertThat(role(tenant.owner())).isEqualTo(WorkspaceRole.MEMBER);
    }

    @EveryDatabase
    void letsMembersAndGuestsManageNobody() {
        var id = tenant.workspace().id();
        for (var caller : new Caller[] {member, guest}) {
            denied(() -> change(caller, admin, WorkspaceRole.GUEST));
            denied(() -> change(caller, caller, WorkspaceRole.ADMIN));
            denied(() -> remove(caller, admin));
            denied(() ->
                    company.does(() -> company.workspaces().invite(caller, id, new NewInvitation(null, null, null))));
            denied(() -> company.workspaces().invitations(caller, id));
        }
    }

    @EveryDatabase
    void knowsOnlyItsOwnMembers() {
        var stranger = company.person("stranger");
        assertThatThrownBy(() -> change(tenant.owner(), stranger, WorkspaceRole.ADMIN))
                .isInstanceOf(WorkspaceMemberNotFound.class);
        assertThatThrownBy(() -> remove(tenant.owner(), stranger)).isInstanceOf(WorkspaceMemberNotFound.class);
    }

    @EveryDatabase
    void takesAGuestWhoBecomesAMemberIntoGeneral() {
        var general = tenant.general().id();
        assertThat(company.channels().isMember(general, guest.userId())).isFalse();
        change(admin, guest, WorkspaceRole.MEMBER);
        assertThat(company.channels().isMember(general, guest.userId())).isTrue();
    }

    @EveryDatabase
    void takesAMemberWhoBecomesAGuestOutOfGeneralAndOfNoOtherChannel() {
        var general = tenant.general().id();
        var open = tenant.channel(member, "open", ChannelKind.PUBLIC).id();
        change(admin, member, WorkspaceRole.GUEST);
        assertThat(company.channels().isMember(general, member.userId())).isFalse();
        assertThatThrownBy(() -> company.channels().access(member, general)).isInstanceOf(ChannelNotFound.class);
        assertThat(company.channels().isMember(open, member.userId())).isTrue();
        change(admin, member, WorkspaceRole.MEMBER);
        assertThat(company.channels().isMember(general, member.userId())).isTrue();
    }

    private void change(Caller caller, Caller whose, WorkspaceRole role) {
        company.runs(
                () -> company.workspaces().changeRole(caller, tenant.workspace().id(), whose.userId(), role));
    }

    private void remove(Caller caller, Caller whom) {
        company.runs(() ->
                company.workspaces().removeMember(caller, tenant.workspace().id(), whom.userId()));
    }

    private WorkspaceRole role(Caller whose) {
        return company.workspaces().access(whose, tenant.workspace().id()).role();
    }

    private static void denied(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(WorkspaceActionDenied.class);
    }
}
