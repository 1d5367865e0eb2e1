package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.role.RoleElsewhere;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who finds what. */
class SearchServiceTest {
    private TestDatabase database;
    private TestSearch search;
    private Tenant tenant;
    private Caller ann;
    private Caller bob;
    private ChannelId open;
    private ChannelId secret;

    @BeforeEach
    void open(@TempDir Path home) {
        database = TestDatabase.create(Vendor.H2);
        search = new TestSearch(database, home);
        tenant = search.company().tenant("acme");
        ann = tenant.member("ann");
        bob = tenant.member("bob");
        open = tenant.channel(ann, "open", ChannelKind.PUBLIC).id();
        secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
    }

    @AfterEach
    void close() {
        search.close();
        database.close();
    }

    @Test
    void findsInPublicChannelsOfTheWorkspaceWithoutMembership() {
        MessageId message = search.posted(tenant, open, ann, "launch plan");
        assertThat(search.find(bob, tenant, "launch")).containsExactly(message);
    }

    @Test
    void answersOnServersWithTheRoleOnly() {
        search.company().beans().bind(ServerRoles.class, new ServerRoles(Set.of(ServerRole.CLIENTS)));
        assertThatExceptionOfType(RoleElsewhere.class).isThrownBy(() -> search.find(ann, tenant, "launch"));
    }

    @Test
    void findsInPrivateChannelsForMembersOnly() {
        MessageId message = search.posted(tenant, secret, ann, "merger plan");
        assertThat(search.find(ann, tenant, "merger")).containsExactly(message);
        assertThat(search.find(bob, tenant, "merger")).isEmpty();
        assertThat(search.find(tenant.owner(), tenant, "merger")).isEmpty();
    }

    @Test
    void hidesAPrivateChannelFromThoseWhoLeftIt() {
        MessageId message = search.posted(tenant, secret, ann, "merger plan");
        search.company().runs(() -> search.company().channels().invite(ann, secret, List.of(bob.userId())));
        assertThat(search.find(bob, tenant, "merger")).containsExactly(message);
        search.company().runs(() -> search.company().channels().leave(bob, secret));
        assertThat(search.find(bob, tenant, "merger")).isEmpty();
        assertThat(search.find(bob, tenant, "merger in:#secret")).isEmpty();
        assertThat(search.find(bob, tenant, "merger in:" + secret.text())).isEmpty();
    }

    @Test
    void findsNothingOfAnotherWorkspace() {
        Tenant other = search.company().tenant("rival");
        Caller eve = other.member("eve");
        search.posted(tenant, open, ann, "launch plan");
        assertThatExceptionOfType(WorkspaceNotFound.class).isThrownBy(() -> search.find(eve, tenant, "launch"));
        assertThat(search.find(eve, other, "launch")).isEmpty();
        assertThat(search.find(eve, other, "launch in:" + open.text())).isEmpty();
        assertThat(search.find(ann, tenant, "launch")).hasSize(1);
    }

    @Test
    void showsGuestsTheirChannelsOnly() {
        Caller guest = tenant.guest("guest");
        search.posted(tenant, open, ann, "launch plan");
        assertThat(search.find(guest, tenant, "launch")).isEmpty();
        search.company().runs(() -> search.company().channels().invite(ann, open, List.of(guest.userId())));
        assertThat(search.find(guest, tenant, "launch")).hasSize(1);
    }

    @Test
    void showsNoHitWhoseChannelBelongsToAnotherWorkspaceThanTheIndexBelieves() {
        Tenant other = search.company().tenant("rival");
        ChannelId foreign =
                other.channel(other.owner(), "plans", ChannelKind.PUBLIC).id();
        IndexedHit astray = new IndexedHit(
                "0000000000001",
                tenant.workspace().id().text(),
                foreign.text(),
                ann.userId().text(),
                1,
                null,
                0,
                "launch",
                List.of());
        assertThat(search.get(SeenHits.class).show(ann, tenant.workspace().id(), List.of(astray), List.of()))
                .isEmpty();
    }

    @Test
    void narrowsToPeopleByHandleOrIdOrMe() {
        MessageId hers = search.posted(tenant, open, ann, "lunch");
        MessageId his = search.posted(tenant, open, bob, "lunch too");
        String handle = handle(ann);
        assertThat(search.find(bob, tenant, "lunch from:@" + handle)).containsExactly(hers);
        assertThat(search.find(bob, tenant, "lunch from:" + handle)).containsExactly(hers);
        assertThat(search.find(bob, tenant, "from:" + ann.userId().text())).containsExactly(hers);
        assertThat(search.find(bob, tenant, "lunch from:me")).containsExactly(his);
        assertThat(search.find(bob, tenant, "lunch -from:me")).containsExactly(hers);
        assertThat(search.find(bob, tenant, "lunch from:@nobody")).isEmpty();
    }

    @Test
    void narrowsToChannelsByNameOrId() {
        MessageId here = search.posted(tenant, open, ann, "lunch");
        MessageId there = search.posted(tenant, secret, ann, "lunch");
        assertThat(search.find(ann, tenant, "lunch in:#open")).containsExactly(here);
        assertThat(search.find(ann, tenant, "lunch in:secret")).containsExactly(there);
        assertThat(search.find(ann, tenant, "lunch in:" + open.text())).containsExactly(here);
        assertThat(search.find(ann, tenant, "lunch -in:#open")).containsExactly(there);
        assertThat(search.find(ann, tenant, "lunch in:#nowhere")).isEmpty();
        assertThat(search.find(bob, tenant, "lunch in:#secret")).isEmpty();
    }

    @Test
    void narrowsToDays() {
        MessageId message = search.posted(tenant, open, ann, "lunch");
        assertThat(search.find(bob, tenant, "on:2026-03-01")).containsExactly(message);
        assertThat(search.find(bob, tenant, "after:2026-02-28 before:2026-03-02"))
                .containsExactly(message);
        assertThat(search.find(bob, tenant, "after:2026-03-01")).isEmpty();
    }

    @Test
    void pagesThroughEverythingOnceWhileMessagesArrive() {
        for (int n = 0; n < 23; n++) {
            search.posted(tenant, open, ann, "page turner");
        }
        List<MessageId> seen = new ArrayList<>();
        SearchPage page = page(null);
        assertThat(page.total()).isEqualTo(23);
        assertThat(page.totalExact()).isTrue();
        while (true) {
            page.items().forEach(hit -> seen.add(hit.id()));
            if (page.next() == null) {
                break;
            }
            search.posted(tenant, open, ann, "page turner, too late");
            page = page(page.next());
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void pagesThroughMessagesOfAServerWhoseClockIsAhead() {
        long hour = 3_600_000L << 22;
        for (int n = 0; n < 7; n++) {
            search.posted(new MessageId(Ids.next() + hour), tenant, open, ann, "page turner");
        }
        SearchPage first = page(null);
        assertThat(first.items()).hasSize(5);
        assertThat(page(first.next()).items()).hasSize(2);
    }

    @Test
    void answersAHitWithItsMessageAndSafeHighlight() {
        MessageId id = search.posted(tenant, open, ann, "<script>alert('plan')</script>");
        SearchHit hit = page("plan", null).items().get(0);
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.channelId()).isEqualTo(open);
        assertThat(hit.authorId()).isEqualTo(ann.userId());
        assertThat(hit.text()).isEqualTo("<script>alert('plan')</script>");
        assertThat(hit.highlight()).isEqualTo("&lt;script&gt;alert(&#39;<mark>plan</mark>&#39;)&lt;/script&gt;");
    }

    @Test
    void refusesForeignCursorsUnknownSortsAndWrongLimits() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("%%"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("bm9uc2Vuc2U"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SearchQuery.of("x", "best", null, null));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SearchQuery.of("x", null, null, 101));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SearchQuery.of("x", null, null, 0));
    }

    @Test
    void leavesTheIndexToSystemAdmins() {
        assertThatExceptionOfType(SearchAdministrationDenied.class)
                .isThrownBy(() -> search.service().startReindexing(tenant.owner()));
        assertThatExceptionOfType(SearchAdministrationDenied.class)
                .isThrownBy(() -> search.service().reindexing(tenant.owner()));
        assertThat(search.service()
                        .reindexing(search.company().systemAdmin("root"))
                        .state())
                .isEqualTo(Reindexing.State.NEVER);
    }

    private SearchPage page(@Nullable String cursor) {
        return page("turner", cursor);
    }

    private SearchPage page(String text, @Nullable String cursor) {
        return search.service().search(bob, tenant.workspace().id(), SearchQuery.of(text, "newest", cursor, 5));
    }

    private String handle(Caller person) {
        return search.get(UserService.class).require(person.userId()).handle();
    }
}
