package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.content.workspace.WorkspaceActionDenied;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.RecordingEvents;
import com.quikapp.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class ChannelServiceTest {

    private Company company;
    private Tenant tenant;
    private ChannelService channels;
    private RecordingEvents events;
    private Caller ann;
    private Caller bob;
    private ChannelId open;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        channels = company.channels();
        tenant = company.tenant("work");
        ann = tenant.member("ann");
        bob = tenant.member("bob");
        open = tenant.channel(ann, "open", ChannelKind.PUBLIC).id();
        events = company.beans().events();
        events.clear();
    }

    @EveryDatabase
    void createsAChannelWithItsCreatorAsAdmin() {
        var workspace = tenant.workspace().id();
        var created = company.does(
                () -> channels.create(ann, workspace, new NewChannel("plans", null, "Next year", "What we\nwant")));
        assertThat(created.kind()).isEqualTo(ChannelKind.PUBLIC);
        assertThat(created.memberCount()).isEqualTo(1);
        assertThat(channels.read(ann, created.id())).isEqualTo(created);
        assertThat(channels.access(ann, created.id()).role()).isEqualTo(ChannelRole.ADMIN);
        assertThat(events.only(ChannelCreated.class).general()).isFalse();
        assertThat(events.only(ChannelMemberJoined.class).userId()).isEqualTo(ann.userId());
    }

    @EveryDatabase
    void letsNoGuestCreate() {
        var guest = tenant.guest("guest");
        assertThatThrownBy(() -> tenant.channel(guest, "mine", ChannelKind.PRIVATE))
                .isInstanceOf(WorkspaceActionDenied.class);
    }

    @EveryDatabase
    void givesANameToOneLiveChannel() {
        assertThatThrownBy(() -> tenant.channel(bob, "open", ChannelKind.PRIVATE))
                .isInstanceOf(ChannelNameTaken.class);
        company.runs(() -> channels.archive(ann, open));
        var next = tenant.channel(bob, "open", ChannelKind.PUBLIC);
        assertThat(channels.read(bob, open).archived()).isTrue();
        assertThat(channels.named(bob, tenant.workspace().id(), "open")).contains(next.id());
    }

    @EveryDatabase
    void renamesAndDescribes() {
        var changed = company.does(() -> channels.update(ann, open, new ChannelChanges("opened", "t", "d\ne")));
        assertThat(changed.name()).isEqualTo("opened");
        assertThat(channels.read(bob, open).topic()).isEqualTo("t");
        assertThat(events.only(ChannelUpdated.class).name()).isEqualTo("opened");
        company.runs(() -> channels.join(bob, open));
        company.runs(() -> channels.update(bob, open, new ChannelChanges(null, "mine", null)));
        assertThat(channels.read(bob, open).description()).isEqualTo("d\ne");
        assertThatThrownBy(() -> company.does(() -> channels.update(bob, open, new ChannelChanges("no", null, null))))
                .isInstanceOf(ChannelActionDenied.class);
        assertThatThrownBy(
                        () -> company.does(() -> channels.update(ann, open, new ChannelChanges("general", null, null))))
                .isInstanceOf(ChannelNameTaken.class);
    }

    @EveryDatabase
    void refusesTextsThatAreTooLong() {
        for (var changes : List.of(
                new ChannelChanges("x".repeat(81), null, null),
                new ChannelChanges(null, "x".repeat(251), null),
                new ChannelChanges(null, null, "x".repeat(501)))) {
            assertThatThrownBy(() -> company.does(() -> channels.update(ann, open, changes)))
                    .isInstanceOf(InvalidInput.class);
        }
        var most = new ChannelChanges("x".repeat(80), "😀".repeat(250), "😀".repeat(500));
        company.runs(() -> channels.update(ann, open, most));
        assertThat(channels.read(ann, open).topic()).isEqualTo("😀".repeat(250));
    }

    @EveryDatabase
    void joinsAndLeavesAsOftenAsAsked() {
        company.runs(() -> channels.join(bob, open));
        company.runs(() -> channels.join(bob, open));
        assertThat(channels.read(bob, open).memberCount()).isEqualTo(2);
        assertThat(channels.isMember(open, bob.userId())).isTrue();
        assertThat(events.only(ChannelMemberJoined.class).invitedBy()).isNull();
        company.runs(() -> channels.leave(bob, open));
        company.runs(() -> channels.leave(bob, open));
        assertThat(channels.read(bob, open).memberCount()).isEqualTo(1);
        assertThat(channels.isMember(open, bob.userId())).isFalse();
        assertThat(events.only(ChannelMemberLeft.class).userId()).isEqualTo(bob.userId());
    }

    @EveryDatabase
    void invitesMembersOfTheWorkspaceOnly() {
        var stranger = company.tenant("other").owner();
        events.clear();
        company.runs(() -> channels.invite(ann, open, List.of(bob.userId())));
        assertThat(events.only(ChannelMemberJoined.class).invitedBy()).isEqualTo(ann.userId());
        assertThatThrownBy(() -> company.runs(
                        () -> channels.invite(ann, open, List.of(tenant.owner().userId(), stranger.userId()))))
                .isInstanceOf(InvalidInput.class);
        assertThat(channels.isMember(open, tenant.owner().userId())).isFalse();
        assertThatThrownBy(() -> company.runs(() -> channels.invite(
                        tenant.owner(), open, List.of(tenant.owner().userId()))))
                .isInstanceOf(ChannelMembershipRequired.class);
    }

    @EveryDatabase
    void letsManagersRemoveMembers() {
        company.runs(() -> channels.join(bob, open));
        assertThatThrownBy(() -> company.runs(() -> channels.removeMember(bob, open, ann.userId())))
                .isInstanceOf(ChannelActionDenied.class);
        company.runs(() -> channels.removeMember(tenant.owner(), open, bob.userId()));
        assertThat(channels.isMember(open, bob.userId())).isFalse();
        assertThatThrownBy(() -> company.runs(() -> channels.removeMember(ann, open, bob.userId())))
                .isInstanceOf(ChannelMemberNotFound.class);
    }

    @EveryDatabase
    void archivesForThoseWhoManageIt() {
        company.runs(() -> channels.join(bob, open));
        assertThatThrownBy(() -> company.does(() -> channels.archive(bob, open)))
                .isInstanceOf(ChannelActionDenied.class);
        company.runs(() -> channels.archive(tenant.owner(), open));
        company.runs(() -> channels.archive(ann, open));
        assertThat(events.of(ChannelArchived.class)).hasSize(1);
        assertThatThrownBy(() -> channels.access(ann, open).requirePost()).isInstanceOf(ChannelIsArchived.class);
        assertThatThrownBy(() -> company.does(() -> channels.join(tenant.owner(), open)))
                .isInstanceOf(ChannelIsArchived.class);
        assertThatThrownBy(() -> company.does(() -> channels.update(ann, open, new ChannelChanges("n", null, null))))
                .isInstanceOf(ChannelIsArchived.class);
        assertThatThrownBy(() -> company.runs(() -> channels.invite(ann, open, List.of(ann.userId()))))
                .isInstanceOf(ChannelIsArchived.class);
    }

    @EveryDatabase
    void keepsGeneral() {
        var general = tenant.general().id();
        assertThatThrownBy(() -> company.runs(() -> channels.leave(ann, general)))
                .isInstanceOf(GeneralChannelStays.class);
        assertThatThrownBy(() -> company.runs(() -> channels.archive(tenant.owner(), general)))
                .isInstanceOf(GeneralChannelStays.class);
        assertThatThrownBy(() -> company.runs(() -> channels.removeMember(tenant.owner(), general, ann.userId())))
                .isInstanceOf(GeneralChannelStays.class);
    }

    @EveryDatabase
    void archivesAPrivateChannelWhoseLastMemberLeavesTheWorkspace() {
        var secret = tenant.channel(bob, "secret", ChannelKind.PRIVATE).id();
        company.runs(() -> company.workspaces()
                .removeMember(tenant.owner(), tenant.workspace().id(), bob.userId()));
        assertThat(events.only(ChannelArchived.class).channelId()).isEqualTo(secret);
        tenant.channel(ann, "secret", ChannelKind.PRIVATE);
    }

    @EveryDatabase
    void archivesAPrivateChannelWhoseLastMemberIsRemoved() {
        var secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
        company.runs(() -> channels.removeMember(ann, secret, ann.userId()));
        assertThat(events.only(ChannelArchived.class).channelId()).isEqualTo(secret);
        tenant.channel(bob, "secret", ChannelKind.PRIVATE);
    }

    @EveryDatabase
    void archivesAPrivateChannelThatItsLastMemberLeaves() {
        var secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
        company.runs(() -> channels.leave(ann, secret));
        assertThat(events.only(ChannelArchived.class).channelId()).isEqualTo(secret);
        tenant.channel(bob, "secret", ChannelKind.PRIVATE);
    }

    @EveryDatabase
    void listsMembersPageByPage() {
        company.runs(() ->
                channels.invite(ann, open, List.of(bob.userId(), tenant.owner().userId())));
        var first = channels.members(ann, open, PageRequest.of(null, 2));
        var rest = channels.members(ann, open, PageRequest.of(first.next(), 2));
        var seen = new ArrayList<UserId>();
        first.items().forEach(member -> seen.add(member.id()));
        rest.items().forEach(member -> seen.add(member.id()));
        assertThat(rest.next()).isNull();
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        ann.userId(), bob.userId(), tenant.owner().userId());
        assertThat(channels.memberIds(open, null, 2)).isEqualTo(seen.subList(0, 2));
        assertThat(channels.memberIds(open, seen.get(1), 2)).isEqualTo(seen.subList(2, 3));
        assertThat(channels.memberCount(open)).isEqualTo(3);
        assertThat(channels.membersAmong(open, Set.of(ann.userId(), new UserId(1))))
                .containsExactly(ann.userId());
        assertThat(channels.membershipsOf(List.of(ann.userId())))
                .containsExactly(
                        Map.entry(ann.userId(), Set.of(open, tenant.general().id())));
    }
}
