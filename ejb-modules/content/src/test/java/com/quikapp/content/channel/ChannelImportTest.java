package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.content.workspace.WorkspaceActionDenied;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class ChannelImportTest {

    private static final Instant LONG_AGO = Instant.parse("2004-12-25T10:00:00Z");

    private Company company;
    private Tenant tenant;
    private ChannelService channels;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        channels = company.channels();
        tenant = company.tenant("import");
    }

    @EveryDatabase
    void makesOneChannelHoweverOftenItRuns() {
        var first = imported(tenant.owner(), "C1", "ubuntu", false);
        var again = imported(tenant.owner(), "C1", "ubuntu", false);
        assertThat(again).isEqualTo(first);
        assertThat(first.createdAt()).isEqualTo(LONG_AGO);
        assertThat(first.memberCount()).isZero();
        assertThat(company.beans().events().of(ChannelCreated.class)).hasSize(2);
    }

    @EveryDatabase
    void numbersANameThatIsTaken() {
        assertThat(imported(tenant.owner(), "C1", "general", false).name()).isEqualTo("general-2");
        assertThat(imported(tenant.owner(), "C2", "general", false).name()).isEqualTo("general-3");
    }

    @EveryDatabase
    void fillsPrivateChannelsOfAnImportThatTheAdminDoesNotSee() {
        var admin = tenant.admin("admin");
        var users = company.accounts(250);
        company.runs(() ->
                company.workspaces().importMembers(admin, tenant.workspace().id(), users));
        var secret = imported(admin, "C1", "secret", true).id();
        company.beans().events().clear();
        company.runs(() -> channels.importMembers(admin, secret, users));
        company.runs(() -> channels.importMembers(admin, secret, users));
        assertThat(company.beans().events().only(ChannelMembersImported.class).userIds())
                .containsExactlyInAnyOrderElementsOf(users);
        assertThat(company.beans().events().of(ChannelMemberJoined.class)).isEmpty();
        assertThat(channels.memberCount(secret)).isEqualTo(250);
        assertThat(channels.membersAmong(secret, new HashSet<>(users))).hasSize(250);
        assertThatThrownBy(() -> channels.access(admin, secret)).isInstanceOf(ChannelNotFound.class);
        company.runs(() -> channels.archiveImported(admin, secret));
        assertThat(channels.importAccess(admin, secret).archived()).isTrue();
    }

    @EveryDatabase
    void opensOnlyImportedChannelsToManagers() {
        var member = tenant.member("member");
        var channel = imported(tenant.owner(), "C1", "old", true).id();
        assertThatThrownBy(() -> imported(member, "C2", "x", false)).isInstanceOf(WorkspaceActionDenied.class);
        assertThatThrownBy(() -> channels.importAccess(member, channel)).isInstanceOf(ChannelNotFound.class);
        assertThatThrownBy(() -> channels.importAccess(company.tenant("other").owner(), channel))
                .isInstanceOf(ChannelNotFound.class);
        var secret = tenant.channel(member, "secret", ChannelKind.PRIVATE).id();
        assertThatThrownBy(() -> channels.importAccess(tenant.owner(), secret)).isInstanceOf(ChannelNotFound.class);
        assertThat(channels.importAccess(Caller.system(TraceId.create()), channel)
                        .workspaceId())
                .isEqualTo(tenant.workspace().id());
    }

    @EveryDatabase
    void takesMembersOfTheWorkspaceOnly() {
        var channel = imported(tenant.owner(), "C1", "old", false).id();
        var strangers = company.accounts(1);
        var users = List.of(tenant.owner().userId(), strangers.get(0));
        assertThat(company.<Set<UserId>>does(() -> channels.importMembers(tenant.owner(), channel, users)))
                .containsExactly(tenant.owner().userId());
        assertThat(channels.membersAmong(channel, new HashSet<>(users)))
                .containsExactly(tenant.owner().userId());
    }

    private ChannelView imported(Caller caller, String externalId, String name, boolean isPrivate) {
        var channel = new ImportedChannel("slack", externalId, name, isPrivate, "", "", null, LONG_AGO);
        return company.does(
                () -> channels.importChannel(caller, tenant.workspace().id(), channel));
    }
}
