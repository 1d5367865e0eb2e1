package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.testing.Company;
import com.quikapp.content.workspace.WorkspaceActionDenied;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.platform.Json;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two servers on one database: what one changes, the other knows once the broadcast has told it. */
class AccessAcrossServersTest {

    private Company here;
    private Company there;

    @BeforeEach
    void start(TestDatabase database) {
        here = new Company(database);
        there = new Company(database);
    }

    @EveryDatabase
    void followsMembershipsOfAnotherServer() {
        var tenant = here.tenant("two");
        var ann = tenant.member("ann");
        var bob = tenant.member("bob");
        var secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
        assertThatThrownBy(() -> there.channels().access(bob, secret)).isInstanceOf(ChannelNotFound.class);
        here.runs(() -> here.channels().invite(ann, secret, List.of(bob.userId())));
        broadcast();
        there.channels().access(bob, secret).requirePost();
        here.runs(() -> here.channels().leave(bob, secret));
        broadcast();
        assertThatThrownBy(() -> there.channels().access(bob, secret)).isInstanceOf(ChannelNotFound.class);
    }

    @EveryDatabase
    void followsTheWorkspaceAndTheArchiveOfAnotherServer() {
        var tenant = here.tenant("two");
        var ann = tenant.member("ann");
        var open = tenant.channel(ann, "open", ChannelKind.PUBLIC).id();
        there.channels().access(ann, open).requirePost();
        here.runs(() -> here.channels().archive(ann, open));
        broadcast();
        assertThat(there.channels().access(ann, open).archived()).isTrue();
        here.runs(() -> here.workspaces().leave(ann, tenant.workspace().id()));
        broadcast();
        assertThatThrownBy(() -> there.channels().access(ann, open)).isInstanceOf(ChannelNotFound.class);
    }

    @EveryDatabase
    void opensNothingToAMemberWhoWasJustRemovedOnAnotherServer() {
        var tenant = here.tenant("two");
        var id = tenant.workspace().id();
        var ann = tenant.member("ann");
        there.workspaces().access(ann, id);
        here.runs(() -> here.workspaces().removeMember(tenant.owner(), id, ann.userId()));
        assertThatThrownBy(() -> there.does(
                        () -> there.channels().create(ann, id, new NewChannel("late", ChannelKind.PUBLIC, null, null))))
                .isInstanceOf(WorkspaceNotFound.class);
    }

    @EveryDatabase
    void believesTheDatabaseWhenAnAdminWasJustDemotedOnAnotherServer() {
        var tenant = here.tenant("two");
        var id = tenant.workspace().id();
        var admin = tenant.admin("admin");
        var open = tenant.channel(tenant.owner(), "open", ChannelKind.PUBLIC).id();
        there.channels().access(admin, open);
        here.runs(() -> here.workspaces().changeRole(tenant.owner(), id, admin.userId(), WorkspaceRole.GUEST));
        assertThatThrownBy(() -> there.does(() -> there.channels().archive(admin, open)))
                .isInstanceOf(ChannelNotFound.class);
        assertThatThrownBy(() -> there.does(() ->
                        there.channels().create(admin, id, new NewChannel("late", ChannelKind.PUBLIC, null, null))))
                .isInstanceOf(WorkspaceActionDenied.class);
    }

    private void broadcast() {
        there.channels()
                .onEvents(here.beans().events().raised().stream()
                        .map(AccessAcrossServersTest::travelled)
                        .toList());
        here.beans().events().clear();
    }

    private static IncomingEvent travelled(Raised raised) {
        return new IncomingEvent(
                "id",
                raised.event().type(),
                raised.event().key(),
                Company.START,
                raised.caller().traceId(),
                raised.caller().userId(),
                Json.mapper().valueToTree(raised.event()).toString());
    }
}
