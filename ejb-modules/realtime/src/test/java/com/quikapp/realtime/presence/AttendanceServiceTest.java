package com.quikapp.realtime.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.testing.Company;
import com.quikapp.content.workspace.WorkspaceMemberLeft;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendanceServiceTest {

    private static final Duration LINGER = Duration.ofSeconds(11);

    private final Office office = new Office();
    private final Company.Tenant tenant = office.company.tenant("acme");
    private final Caller ann = tenant.member("ann");
    private final Caller bob = tenant.member("bob");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tellsAWatcherHowSomebodyIsAndWhatChanges() {
        var watcher = office.connect(ann);
        office.attendances.watch(watcher.attendance, Set.of(bob.userId()));
        awaitState(watcher, bob, PresenceState.OFFLINE);

        var client = office.connect(bob);
        awaitState(watcher, bob, PresenceState.ONLINE);
        office.attendances.setActive(client.attendance, false);
        awaitState(watcher, bob, PresenceState.AWAY);
        office.presence.setAvailability(bob, Availability.DND);
        awaitState(watcher, bob, PresenceState.DND);
        office.presence.setStatus(bob, "Lunch", null, null);
        await().untilAsserted(
                        () -> assertThat(watcher.view(bob).status()).isEqualTo(new CustomStatus("Lunch", null, null)));
    }

    @Test
    void seesPeopleForAMomentAfterTheirLastConnectionAndThenNotesIt() {
        var watcher = office.connect(ann);
        var phone = office.connect(bob);
        var laptop = office.connect(bob);
        office.attendances.watch(watcher.attendance, Set.of(bob.userId()));
        awaitState(watcher, bob, PresenceState.ONLINE);

        office.attendances.leave(phone.attendance);
        office.attendances.leave(laptop.attendance);
        assertThat(seenBy(ann, bob)).isEqualTo(PresenceState.ONLINE);
        var left = office.company.clock().instant();
        office.pass(LINGER);
        awaitState(watcher, bob, PresenceState.OFFLINE);
        assertThat(watcher.view(bob).lastSeenAt()).isEqualTo(left);
    }

    @Test
    void seesPeopleOffInTimeThoughTheClockWasSetBackMeanwhile() {
        var watcher = office.connect(ann);
        var phone = office.connect(bob);
        office.attendances.watch(watcher.attendance, Set.of(bob.userId()));
        awaitState(watcher, bob, PresenceState.ONLINE);

        office.attendances.leave(phone.attendance);
        office.company.clock().advance(Duration.ofHours(-1));
        office.pass(LINGER);
        awaitState(watcher, bob, PresenceState.OFFLINE);
    }

    @Test
    void looksLikeGoingToOthersToBecomeInvisible() {
        var watcher = office.connect(ann);
        var own = office.connect(bob);
        for (var client : List.of(watcher, own)) {
            office.attendances.watch(client.attendance, Set.of(bob.userId()));
        }
        awaitState(watcher, bob, PresenceState.ONLINE);
        office.presence.setAvailability(bob, Availability.INVISIBLE);
        awaitState(watcher, bob, PresenceState.OFFLINE);
        assertThat(watcher.view(bob).lastSeenAt())
                .isEqualTo(office.company.clock().instant());
        awaitState(own, bob, PresenceState.INVISIBLE);
    }

    @Test
    void saysNothingOfPeopleInOtherWorkspaces() {
        var stranger = office.company.tenant("other").owner();
        office.connect(stranger);
        var watcher = office.connect(ann);
        office.attendances.watch(watcher.attendance, Set.of(bob.userId(), stranger.userId()));
        awaitState(watcher, bob, PresenceState.OFFLINE);
        assertThat(watcher.seen).containsOnlyKeys(bob.userId());
    }

    @Test
    void saysNothingMoreOfWhoLeftTheWorkspace() {
        var watcher = office.connect(ann);
        office.attendances.watch(watcher.attendance, Set.of(bob.userId()));
        awaitState(watcher, bob, PresenceState.OFFLINE);
        office.company.runs(
                () -> office.company.workspaces().leave(bob, tenant.workspace().id()));
        happens(new WorkspaceMemberLeft(tenant.workspace().id(), bob.userId(), null));
        await().until(() -> watcher.attendance.watching.isEmpty());
        office.connect(bob);
        office.attendances.watch(
                watcher.attendance, Set.of(bob.userId(), tenant.owner().userId()));
        awaitState(watcher, tenant.owner(), PresenceState.OFFLINE);
        assertThat(watcher.state(bob)).isEqualTo(PresenceState.OFFLINE);
    }

    @Test
    void refusesToWatchTooMany() {
        var watcher = office.connect(ann);
        var many = Stream.generate(() -> new UserId(Ids.next()))
                .limit(PresenceService.MOST_USERS + 1)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> office.attendances.watch(watcher.attendance, many))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsThoseWhoLookAtAChannelWhoElseTypesThere() {
        var channel = tenant.general().id();
        var looking = office.connect(ann);
        var elsewhere = office.connect(ann);
        var typing = office.connect(bob);
        office.attendances.view(ann, looking.attendance, channel);
        office.attendances.view(bob, typing.attendance, channel);
        office.attendances.type(typing.attendance, channel, null);
        office.attendances.type(typing.attendance, channel, null);
        assertThat(looking.typing).containsExactly(new Typing(channel, bob.userId(), null));
        assertThat(elsewhere.typing).isEmpty();
        assertThat(typing.typing).isEmpty();
        assertThat(office.presence.viewers(ann, channel)).containsExactlyInAnyOrder(ann.userId(), bob.userId());
        office.attendances.sent(typing.attendance);
        office.attendances.type(typing.attendance, channel, null);
        assertThat(looking.typing).hasSize(2);
    }

    @Test
    void hidesThatInvisiblePeopleTypeAndLook() {
        var channel = tenant.general().id();
        var looking = office.connect(ann);
        var typing = office.connect(bob);
        office.presence.setAvailability(bob, Availability.INVISIBLE);
        office.attendances.view(ann, looking.attendance, channel);
        office.attendances.view(bob, typing.attendance, channel);
        office.attendances.type(typing.attendance, channel, null);
        assertThat(looking.typing).isEmpty();
        assertThat(office.presence.viewers(ann, channel)).containsExactly(ann.userId());
    }

    @Test
    void keepsAPrivateChannelFromThoseWhoAreNoMembers() {
        var channel = tenant.channel(bob, "secret", ChannelKind.PRIVATE).id();
        var outsider = office.connect(ann);
        assertThatThrownBy(() -> office.attendances.view(ann, outsider.attendance, channel))
                .isInstanceOf(ChannelNotFound.class);
        assertThatThrownBy(() -> office.attendances.type(outsider.attendance, channel, null))
                .isInstanceOf(ChannelNotFound.class);
        assertThatThrownBy(() -> office.presence.viewers(ann, channel)).isInstanceOf(ChannelNotFound.class);
    }

    @Test
    void tellsNothingMoreOfAChannelThatWasLeft() {
        var channel = tenant.general().id();
        var gone = office.connect(ann);
        var typing = office.connect(bob);
        office.attendances.view(ann, gone.attendance, channel);
        happens(new ChannelMemberLeft(channel, tenant.workspace().id(), ann.userId(), null));
        office.attendances.type(typing.attendance, channel, null);
        assertThat(gone.typing).isEmpty();
    }

    @Test
    void tellsNothingMoreOfAnOpenChannelToWhoLeftTheWorkspace() {
        var channel = tenant.channel(bob, "open", ChannelKind.PUBLIC).id();
        var gone = office.connect(ann);
        var typing = office.connect(bob);
        office.attendances.view(ann, gone.attendance, channel);
        office.attendances.type(typing.attendance, channel, null);
        assertThat(gone.typing).hasSize(1);
        happens(new WorkspaceMemberLeft(tenant.workspace().id(), ann.userId(), null));
        office.attendances.sent(typing.attendance);
        office.attendances.type(typing.attendance, channel, null);
        assertThat(gone.typing).hasSize(1);
    }

    @Test
    void asksForManyAtOnceAndSeesOnlyColleagues() {
        var stranger = office.company.tenant("third").owner();
        office.connect(bob);
        assertThat(office.presence.of(ann, Set.of(ann.userId(), bob.userId(), stranger.userId())))
                .extracting(PresenceView::userId, PresenceView::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ann.userId(), PresenceState.OFFLINE),
                        org.assertj.core.groups.Tuple.tuple(bob.userId(), PresenceState.ONLINE));
    }

    @Test
    void countsAsOnlineOnlyWhoCanBeSeenAtWork() {
        office.connect(ann);
        office.connect(bob);
        office.presence.setAvailability(bob, Availability.INVISIBLE);
        assertThat(office.presence.onlineAmong(
                        Set.of(ann.userId(), bob.userId(), tenant.owner().userId())))
                .containsExactly(ann.userId());
    }

    private void happens(DomainEvent event) {
        office.attendances.onEvents(List.of(new IncomingEvent(
                Ids.text(Ids.next()),
                event.type(),
                event.key(),
                office.company.clock().instant(),
                TraceId.create(),
                ann.userId(),
                Json.mapper().valueToTree(event).toString())));
    }

    private PresenceState seenBy(Caller viewer, Caller person) {
        return office.presence.of(viewer, Set.of(person.userId())).get(0).state();
    }

    private static void awaitState(Office.Client watcher, Caller person, PresenceState state) {
        await().untilAsserted(() -> assertThat(watcher.state(person)).isEqualTo(state));
    }
}
