package com.quikapp.realtime.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class ProfileRepositoryTest {

    private static final Instant THEN = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final Instant LATER = THEN.plusSeconds(60);

    private final UserId ann = new UserId(Ids.next());
    private final UserId bob = new UserId(Ids.next());

    @EveryDatabase
    void keepsWhatPeopleSayOfThemselves(TestDatabase db) {
        var repository = new ProfileRepository(db.dataSource());
        assertThat(repository.find(List.of(ann))).isEmpty();

        var status = new CustomStatus("In a meeting", "\uD83D\uDCC5", LATER);
        repository.setStatus(ann, status);
        repository.setAvailability(ann, Availability.DND);
        assertThat(repository.find(List.of(ann, bob)))
                .isEqualTo(Map.of(ann, new Profile(Availability.DND, status, null)));

        repository.setStatus(ann, null);
        assertThat(repository.find(List.of(ann)).get(ann)).isEqualTo(new Profile(Availability.DND, null, null));
    }

    @EveryDatabase
    void notesWhenPeopleWereLastHereAndNeverGoesBack(TestDatabase db) {
        var repository = new ProfileRepository(db.dataSource());
        repository.seen(Map.of(ann, LATER, bob, THEN));
        repository.seen(Map.of(ann, THEN, bob, LATER));
        assertThat(repository.find(List.of(ann, bob)).values())
                .extracting(Profile::lastSeenAt)
                .containsExactly(LATER, LATER);
    }

    @EveryDatabase
    void notesNothingOfWhoIsInvisible(TestDatabase db) {
        var repository = new ProfileRepository(db.dataSource());
        repository.seen(Map.of(ann, THEN));
        repository.setAvailability(ann, Availability.INVISIBLE);
        repository.seen(Map.of(ann, LATER));
        assertThat(repository.find(List.of(ann)).values())
                .extracting(Profile::lastSeenAt)
                .containsExactly(THEN);
    }
}
