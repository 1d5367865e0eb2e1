package com.quikapp.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelCreated;
import com.quikapp.content.channel.ChannelMemberJoined;
import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.content.testing.Company;
import com.quikapp.identity.user.ProfileChange;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class WorkspaceServiceTest {

    private static final PageRequest FIRST = PageRequest.of(null, null);

    private Company company;
    private WorkspaceService workspaces;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        workspaces = company.workspaces();
    }

    @EveryDatabase
    void createsAWorkspaceWithItsOwnerAndGeneral() {
        var admin = company.systemAdmin("ada");
        var created = company.does(() -> workspaces.create(admin, new NewWorkspace("Café Zürich", null)));
        assertThat(created.slug()).startsWith("cafe-zurich");
        assertThat(created.role()).isEqualTo(WorkspaceRole.OWNER);
        assertThat(workspaces.mine(admin)).containsExactly(created);
        assertThat(workspaces.get(admin, created.id())).isEqualTo(created);
        assertThat(company.channels().mine(admin, created.id())).singleElement().satisfies(channel -> {
            assertThat(channel.name()).isEqualTo("general");
            assertThat(channel.general()).isTrue();
            assertThat(channel.memberCount()).isEqualTo(1);
        });
        var events = company.beans().events();
        assertThat(events.only(WorkspaceCreated.class).ownerId()).isEqualTo(admin.userId());
        assertThat(events.only(ChannelCreated.class).general()).isTrue();
        assertThat(events.only(ChannelMemberJoined.class).userId()).isEqualTo(admin.userId());
    }

    @EveryDatabase
    void createsNothingWhenAnObserverFails() {
        var admin = company.systemAdmin("ada");
        company.beans().events().observe(raised -> {
            if (raised.event() instanceof ChannelCreated) {
                throw new IllegalStateException("no welcome message");
            }
        });
        assertThatThrownBy(() -> company.does(() -> workspaces.create(admin, new NewWorkspace("Half", null))))
                .hasMessage("no welcome message");
        assertThat(workspaces.mine(admin)).isEmpty();
    }

    @EveryDatabase
    void letsOnlySystemAdminsCreate() {
        var person = company.person("ben");
        assertThatThrownBy(() -> company.does(() -> workspaces.create(person, new NewWorkspace("Mine", null))))
                .isInstanceOf(WorkspaceCreationDenied.class);
    }

    @EveryDatabase
    void refusesABadName() {
        var admin = company.systemAdmin("ada");
        for (var name : new String[] {null, "", "  ", "x".repeat(81), "a\nb", "\uD800"}) {
            assertThatThrownBy(() -> company.does(() -> workspaces.create(admin, new NewWorkspace(name, null))))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> company.does(() -> workspaces.create(admin, new NewWorkspace("Good", "Bad Slug"))))
                .isInstanceOf(InvalidInput.class);
    }

    @EveryDatabase
    void givesASlugOnce() {
        var admin = company.systemAdmin("ada");
        var first = company.does(() -> workspaces.create(admin, new NewWorkspace("Twice", null)));
        var second = company.does(() -> workspaces.create(admin, new NewWorkspace("Twice", null)));
        assertThat(second.slug()).isNotEqualTo(first.slug()).startsWith("twice-");
        assertThatThrownBy(() -> company.does(() -> workspaces.create(admin, new NewWorkspace("T", first.slug()))))
                .isInstanceOf(SlugTaken.class);
    }

    @EveryDatabase
    void hidesAWorkspaceFromOthers() {
        var ours = company.tenant("ours").workspace().id();
        var stranger = company.tenant("theirs").owner();
        assertThat(workspaces.mine(stranger)).extracting(WorkspaceView::id).doesNotContain(ours);
        hidden(() -> workspaces.get(stranger, ours));
        hidden(() -> workspaces.access(stranger, ours));
        hidden(() -> workspaces.members(stranger, ours, null, FIRST));
        hidden(() -> workspaces.invitations(stranger, ours));
        hidden(() -> company.does(() -> workspaces.invite(stranger, ours, new NewInvitation(null, null, null))));
        hidden(() -> company.runs(() -> workspaces.leave(stranger, ours)));
        hidden(() -> company.runs(() -> workspaces.changeRole(stranger, ours, stranger.userId(), WorkspaceRole.OWNER)));
    }

    @EveryDatabase
    void hidesAWorkspaceEvenFromASystemAdminWhoDoesNotBelongToIt() {
        var ours = company.tenant("ours").workspace().id();
        var admin = company.systemAdmin("root");
        hidden(() -> workspaces.access(admin, ours));
    }

    @EveryDatabase
    void makesASystemAdminAnOwnerWhereTheyAreAMember() {
        var tenant = company.tenant("ours");
        var admin = company.systemAdmin("root");
        var invitation = company.does(
                () -> workspaces.invite(tenant.owner(), tenant.workspace().id(), new NewInvitation(null, null, null)));
        company.runs(() -> workspaces.accept(admin, invitation.token()));
        assertThat(workspaces.access(admin, tenant.workspace().id()).role()).isEqualTo(WorkspaceRole.OWNER);
    }

    @EveryDatabase
    void listsMembersPageByPage() {
        var tenant = company.tenant("big");
        var id = tenant.workspace().id();
        company.runs(() -> workspaces.importMembers(tenant.owner(), id, company.accounts(130)));
        var seen = new HashSet<String>();
        var page = workspaces.members(tenant.owner(), id, null, PageRequest.of(null, 50));
        while (page.next() != null) {
            assertThat(page.items()).hasSize(50);
            page.items().forEach(member -> assertThat(seen.add(member.handle())).isTrue());
            page = workspaces.members(tenant.owner(), id, null, PageRequest.of(page.next(), 50));
        }
        page.items().forEach(member -> assertThat(seen.add(member.handle())).isTrue());
        assertThat(seen).hasSize(131);
    }

    @EveryDatabase
    void findsMembersByPartOfTheirNames() {
        var tenant = company.tenant("find");
        tenant.member("Grace Hopper");
        tenant.member("100%_real");
        var id = tenant.workspace().id();
        assertThat(workspaces.members(tenant.owner(), id, "HOPP", FIRST).items())
                .extracting(WorkspaceMemberView::displayName)
                .containsExactly("Grace Hopper");
        assertThat(workspaces.members(tenant.owner(), id, "%_", FIRST).items())
                .extracting(WorkspaceMemberView::displayName)
                .containsExactly("100%_real");
        assertThat(workspaces.members(tenant.owner(), id, "nobody", FIRST).items())
                .isEmpty();
    }

    @EveryDatabase
    void findsMembersByTheirNewNames() {
        var tenant = company.tenant("renamed");
        var member = tenant.member("Augusta King");
        var users = company.beans().get(UserService.class);
        company.runs(() -> users.change(member, new ProfileChange("Ada Lovelace", null)));
        var id = tenant.workspace().id();
        assertThat(workspaces.members(tenant.owner(), id, "lovelace", FIRST).items())
                .extracting(WorkspaceMemberView::id)
                .containsExactly(member.userId());
        assertThat(workspaces.members(tenant.owner(), id, "king", FIRST).items())
                .extracting(WorkspaceMemberView::displayName)
                .doesNotContain("Augusta King");
    }

    @EveryDatabase
    void knowsWhoSharesAWorkspace() {
        var tenant = company.tenant("shared");
        var ann = tenant.member("ann");
        var bob = tenant.member("bob");
        var stranger = company.tenant("other").owner();
        var shared = company.beans().get(MemberList.class);
        assertThat(shared.sharingWith(ann.userId(), Set.of(bob.userId(), stranger.userId())))
                .containsExactly(bob.userId());
        assertThat(shared.sharingWith(stranger.userId(), Set.of(ann.userId(), bob.userId())))
                .isEmpty();
        assertThat(shared.sharingWith(ann.userId(), Set.of())).isEmpty();
    }

    @EveryDatabase
    void keepsTheNamesOfFormerMembersReadable() {
        var tenant = company.tenant("former");
        var id = tenant.workspace().id();
        var ann = tenant.member("ann");
        var gone = tenant.member("gone");
        var shared = company.beans().get(MemberList.class);
        for (int time = 0; time < 2; time++) {
            company.runs(() -> workspaces.removeMember(tenant.owner(), id, gone.userId()));
            assertThat(shared.sharingWith(ann.userId(), Set.of(gone.userId()))).containsExactly(gone.userId());
            assertThat(shared.sharingWith(gone.userId(), Set.of(ann.userId()))).isEmpty();
            var invitation =
                    company.does(() -> workspaces.invite(tenant.owner(), id, new NewInvitation(null, null, null)));
            company.runs(() -> workspaces.accept(gone, invitation.token()));
        }
    }

    @EveryDatabase
    void refusesTheMemberListToGuests() {
        var tenant = company.tenant("g");
        var guest = tenant.guest("guest");
        assertThatThrownBy(() -> workspaces.members(guest, tenant.workspace().id(), null, FIRST))
                .isInstanceOf(WorkspaceActionDenied.class);
    }

    @EveryDatabase
    void importsMembersOnceAndQuietly() {
        var tenant = company.tenant("import");
        var id = tenant.workspace().id();
        var users = company.accounts(3);
        var events = company.beans().events();
        events.clear();
        company.runs(() -> workspaces.importMembers(tenant.owner(), id, users));
        company.runs(() -> workspaces.importMembers(tenant.owner(), id, users));
        assertThat(events.only(WorkspaceMembersImported.class).userIds()).containsExactlyInAnyOrderElementsOf(users);
        assertThat(events.of(ChannelMemberJoined.class)).isEmpty();
        assertThat(workspaces.membersAmong(id, users)).containsExactlyInAnyOrderElementsOf(users);
        var general = tenant.general();
        assertThat(company.channels().membersAmong(general.id(), new HashSet<>(users)))
                .hasSize(3);
        assertThat(general.memberCount()).isEqualTo(4);
    }

    @EveryDatabase
    void letsOnlyManagersImport() {
        var tenant = company.tenant("import");
        var member = tenant.member("m");
        assertThatThrownBy(() -> company.runs(() ->
                        workspaces.importMembers(member, tenant.workspace().id(), List.of(member.userId()))))
                .isInstanceOf(WorkspaceActionDenied.class);
    }

    @EveryDatabase
    void leavesWithAllChannels() {
        var tenant = company.tenant("bye");
        var member = tenant.member("m");
        var id = tenant.workspace().id();
        assertThat(workspaces.access(member, id).role()).isEqualTo(WorkspaceRole.MEMBER);
        company.beans().events().clear();
        company.runs(() -> workspaces.leave(member, id));
        hidden(() -> workspaces.access(member, id));
        assertThat(company.channels().membershipsOf(List.of(member.userId()))).isEmpty();
        assertThat(company.beans().events().only(ChannelMemberLeft.class).userId())
                .isEqualTo(member.userId());
    }

    @EveryDatabase
    void keepsItsLastOwner() {
        var tenant = company.tenant("last");
        var id = tenant.workspace().id();
        var owner = tenant.owner();
        assertThatThrownBy(() -> company.runs(() -> workspaces.leave(owner, id)))
                .isInstanceOf(LastOwner.class);
        assertThatThrownBy(
                        () -> company.runs(() -> workspaces.changeRole(owner, id, owner.userId(), WorkspaceRole.ADMIN)))
                .isInstanceOf(LastOwner.class);
        var second = tenant.member("second");
        company.runs(() -> workspaces.changeRole(owner, id, second.userId(), WorkspaceRole.OWNER));
        company.runs(() -> workspaces.leave(owner, id));
        assertThatThrownBy(() -> company.runs(() -> workspaces.leave(second, id)))
                .isInstanceOf(LastOwner.class);
    }

    private static void hidden(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(WorkspaceNotFound.class);
    }
}
