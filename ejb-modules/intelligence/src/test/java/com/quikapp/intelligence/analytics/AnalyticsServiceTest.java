package com.quikapp.intelligence.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.intelligence.testing.Office;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.role.RoleElsewhere;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class AnalyticsServiceTest {

    private static final String DAY = "2026-03-01";

    @TempDir
    Path home;

    private final List<DuckDbEventStore> stores = new ArrayList<>();

    @AfterEach
    void close() {
        stores.forEach(DuckDbEventStore::close);
    }

    @EveryDatabase
    void showsNobodyWhatHappensInChannelsTheyDoNotSee(TestDatabase database) {
        var office = new Office(database, home);
        var analytics = analytics(office);
        var member = office.member(WorkspaceRole.MEMBER);
        var open = office.channel(office.owner(), "open", ChannelKind.PUBLIC).id();
        var hidden = office.channel(member, "hidden", ChannelKind.PRIVATE).id();
        analytics.record(List.of(
                posted(office, open, member, "text"),
                posted(office, hidden, member, "text"),
                posted(office, hidden, office.owner(), "text")));

        assertThat(count(office, member)).isEqualTo(3);
        assertThat(count(office, office.owner())).isEqualTo(3);
        assertThat(count(office, office.member(WorkspaceRole.ADMIN))).isEqualTo(3);
        assertThat(count(office, office.member(WorkspaceRole.MEMBER))).isEqualTo(1);
        assertThat(count(office, office.member(WorkspaceRole.GUEST))).isZero();
        assertThatThrownBy(() -> count(office, office.stranger())).isInstanceOf(WorkspaceNotFound.class);
    }

    @EveryDatabase
    void countsWhatPeopleWroteAndEachEventOnce(TestDatabase database) {
        var office = new Office(database, home);
        var analytics = analytics(office);
        var open = office.channel(office.owner(), "open", ChannelKind.PUBLIC).id();
        var event = posted(office, open, office.owner(), "text");
        analytics.record(List.of(event, posted(office, open, office.owner(), "joined")));
        analytics.record(List.of(event));
        assertThat(count(office, office.owner())).isEqualTo(1);
    }

    @EveryDatabase
    void refusesDaysItCannotCount(TestDatabase database) {
        var office = new Office(database, home);
        analytics(office);
        assertThatThrownBy(() -> ActivityRequest.parse("yesterday", null, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ActivityRequest.parse("+10000-01-01", null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ActivityRequest.parse(null, null, "hour")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> activity(office, office.owner(), ActivityRequest.parse(DAY, "2026-02-28", null)))
                .isInstanceOf(InvalidInput.class);
    }

    @EveryDatabase
    void answersOnServersWithTheRoleOnly(TestDatabase database) {
        var office = new Office(database, home);
        office.beans().bind(ServerRoles.class, new ServerRoles(Set.of(ServerRole.SEARCH)));
        analytics(office);
        assertThatThrownBy(() -> count(office, office.owner())).isInstanceOf(RoleElsewhere.class);
    }

    private AnalyticsService analytics(Office office) {
        var store = office.beans().get(DuckDbEventStore.class);
        stores.add(store);
        office.beans().bind(EventStore.class, store);
        return office.beans().get(AnalyticsService.class);
    }

    private static long count(Office office, Caller caller) {
        return activity(office, caller, ActivityRequest.parse(DAY, DAY, "day")).stream()
                .mapToLong(ActivityView::messages)
                .sum();
    }

    private static List<ActivityView> activity(Office office, Caller caller, ActivityRequest request) {
        return office.beans().get(AnalyticsService.class).activity(caller, office.workspace(), request);
    }

    private static IncomingEvent posted(Office office, ChannelId channel, Caller author, String kind) {
        var id = Ids.text(Ids.next());
        var data = Json.mapper()
                .valueToTree(Map.of(
                        "messageId",
                        id,
                        "workspaceId",
                        office.workspace().text(),
                        "channelId",
                        channel.text(),
                        "authorId",
                        author.userId().text(),
                        "kind",
                        kind,
                        "text",
                        "hello",
                        "createdAt",
                        DAY + "T10:00:00Z"))
                .toString();
        return new IncomingEvent(
                id,
                "com.quikapp.message.posted.v1",
                channel.text(),
                Instant.parse(DAY + "T10:00:00Z"),
                TraceId.create(),
                author.userId(),
                data);
    }
}
