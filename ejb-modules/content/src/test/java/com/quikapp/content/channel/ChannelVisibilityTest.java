package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Who sees which channel. */
class ChannelVisibilityTest {

    private static final PageRequest FIRST = PageRequest.of(null, null);

    private Company company;
    private Tenant tenant;
    private ChannelService channels;
    private Caller ann;
    private Caller bob;
    private Caller guest;
    private ChannelId open;
    private ChannelId secret;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        channels = company.channels();
        tenant = company.tenant("seen");
        ann = tenant.member("ann");
        bob = tenant.member("bob");
        guest = tenant.guest("guest");
        open = tenant.channel(ann, "open", ChannelKind.PUBLIC).id();
        secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
    }

    @EveryDatabase
    void showsPublicChannelsToMembersOfTheWorkspace() {
        assertThat(channels.read(bob, open).member()).isFalse();
        assertThat(channels.access(bob, open).member()).isFalse();
        assertThatThrownBy(() -> channels.access(bob, open).requirePost())
                .isInstanceOf(ChannelMembershipRequired.class);
        assertThat(names(bob, ChannelScope.BROWSE)).containsExactly("general", "open");
        assertThat(names(bob, ChannelScope.MINE)).containsExactly("general");
        assertThat(channels.visibleTo(bob, tenant.workspace().id()))
                .contains(open)
                .doesNotContain(secret);
    }

    @EveryDatabase
    void hidesPrivateChannelsFromEverybodyElseEvenTheOwner() {
        for (var caller : List.of(bob, tenant.owner(), guest)) {
            hiddenFrom(caller, secret);
            assertThat(names(caller, ChannelScope.BROWSE)).doesNotContain("secret");
        }
        assertThat(names(ann, ChannelScope.BROWSE)).containsExactly("general", "open", "secret");
        assertThat(channels.named(bob, tenant.workspace().id(), "secret")).isEmpty();
        assertThat(channels.named(ann, tenant.workspace().id(), "secret")).contains(secret);
    }

    @EveryDatabase
    void confinesGuestsToTheirChannels() {
        hiddenFrom(guest, open);
        hiddenFrom(guest, tenant.general().id());
        assertThat(names(guest, ChannelScope.BROWSE)).isEmpty();
        company.runs(() -> channels.invite(ann, open, List.of(guest.userId())));
        assertThat(names(guest, ChannelScope.BROWSE)).containsExactly("open");
        assertThat(channels.visibleTo(guest, tenant.workspace().id())).containsExactly(open);
        channels.access(guest, open).requirePost();
    }

    @EveryDatabase
    void hidesEverythingFromOtherWorkspaces() {
        var stranger = company.tenant("elsewhere").owner();
        hiddenFrom(stranger, open);
        hiddenFrom(stranger, secret);
        var workspace = tenant.workspace().id();
        assertThatThrownBy(() -> channels.mine(stranger, workspace)).isInstanceOf(WorkspaceNotFound.class);
        assertThatThrownBy(() -> channels.visibleTo(stranger, workspace)).isInstanceOf(WorkspaceNotFound.class);
        assertThatThrownBy(() -> channels.list(stranger, workspace, ChannelScope.BROWSE, null, FIRST))
                .isInstanceOf(WorkspaceNotFound.class);
        assertThatThrownBy(() -> company.does(
                        () -> channels.create(stranger, workspace, new NewChannel("mine", null, null, null))))
                .isInstanceOf(WorkspaceNotFound.class);
        assertThat(channels.named(stranger, workspace, "open")).isEmpty();
    }

    @EveryDatabase
    void hidesFromFormerMembersAtOnce() {
        company.runs(() -> channels.invite(ann, secret, List.of(bob.userId())));
        channels.access(bob, secret).requirePost();
        company.runs(() -> channels.leave(bob, secret));
        hiddenFrom(bob, secret);
        assertThat(channels.access(ann, open).member()).isTrue();
        company.runs(() -> company.workspaces().leave(ann, tenant.workspace().id()));
        hiddenFrom(ann, open);
        hiddenFrom(ann, secret);
    }

    @EveryDatabase
    void findsChannelsByPartOfTheirNames() {
        tenant.channel(ann, "open_end", ChannelKind.PUBLIC);
        var found = channels.list(bob, tenant.workspace().id(), ChannelScope.BROWSE, "N_", FIRST);
        assertThat(found.items()).extracting(ChannelView::name).containsExactly("open_end");
    }

    @EveryDatabase
    void listsChannelsPageByPage() {
        var page = channels.list(ann, tenant.workspace().id(), ChannelScope.BROWSE, null, PageRequest.of(null, 2));
        assertThat(page.items()).extracting(ChannelView::name).containsExactly("general", "open");
        var rest =
                channels.list(ann, tenant.workspace().id(), ChannelScope.BROWSE, null, PageRequest.of(page.next(), 2));
        assertThat(rest.items()).extracting(ChannelView::name).containsExactly("secret");
        assertThat(rest.next()).isNull();
    }

    private List<String> names(Caller caller, ChannelScope scope) {
        return channels.list(caller, tenant.workspace().id(), scope, null, FIRST).items().stream()
                .map(ChannelView::name)
                .toList();
    }

    private void hiddenFrom(Caller caller, ChannelId channel) {
        hidden(() -> channels.access(caller, channel));
        hidden(() -> channels.read(caller, channel));
        hidden(() -> channels.members(caller, channel, FIRST));
        hidden(() -> company.does(() -> channels.join(caller, channel)));
        hidden(() -> company.runs(() -> channels.leave(caller, channel)));
        hidden(() -> company.runs(() -> channels.invite(caller, channel, List.of(caller.userId()))));
        hidden(() -> company.runs(() -> channels.removeMember(caller, channel, ann.userId())));
        hidden(() -> company.does(() -> channels.archive(caller, channel)));
        hidden(() -> company.does(() -> channels.update(caller, channel, new ChannelChanges("x", null, null))));
    }

    private static void hidden(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(ChannelNotFound.class);
    }
}
