package com.quikapp.realtime.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(60);

    private final UserId ann = new UserId(Ids.next());
    private final UserId bob = new UserId(Ids.next());

    @Test
    void isOnlineWhileOneOfSeveralDevicesIsActive() {
        assertThat(seen(Availability.AUTO, false, true).state()).isEqualTo(PresenceState.ONLINE);
        assertThat(seen(Availability.AUTO, false, false).state()).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void isWhatThePersonSaysWhileConnected() {
        assertThat(seen(Availability.AWAY, true).state()).isEqualTo(PresenceState.AWAY);
        assertThat(seen(Availability.DND, true).state()).isEqualTo(PresenceState.DND);
        assertThat(seen(Availability.DND).state()).isEqualTo(PresenceState.OFFLINE);
    }

    @Test
    void looksOfflineToOthersWhenInvisible() {
        assertThat(seen(Availability.INVISIBLE, true)).isEqualTo(seen(Availability.AUTO));
        assertThat(presence(Availability.INVISIBLE, true).seenBy(ann, NOW).state())
                .isEqualTo(PresenceState.INVISIBLE);
    }

    @Test
    void tellsWhenSomebodyWasLastSeenOnlyWhileTheyAreGone() {
        assertThat(seen(Availability.AUTO).lastSeenAt()).isEqualTo(EARLIER);
        assertThat(seen(Availability.AUTO, true).lastSeenAt()).isNull();
    }

    @Test
    void forgetsAStatusThatIsOver() {
        var status = new CustomStatus("Lunch", null, NOW);
        assertThat(new Profile(Availability.AUTO, status, null).statusAt(EARLIER))
                .isEqualTo(status);
        assertThat(new Profile(Availability.AUTO, status, null).statusAt(NOW)).isNull();
    }

    private PresenceView seen(Availability availability, Boolean... active) {
        return presence(availability, active).seenBy(bob, NOW);
    }

    private Presence presence(Availability availability, Boolean... active) {
        var devices = Arrays.stream(active)
                .map(each -> new Device(Ids.text(Ids.next()), ann, each, null))
                .toList();
        return new Presence(ann, devices, new Profile(availability, null, EARLIER));
    }
}
