package com.quikapp.intelligence.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.quikapp.content.channel.ImportedChannel;
import com.quikapp.intelligence.testing.Office;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.jobs.Jobs;
import com.quikapp.platform.role.RoleElsewhere;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.realtime.message.ImportedMessage;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessageService;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String DAY = "2026-03-01";

    private final List<String> started = new ArrayList<>();
    private Office office;
    private DuckDbEventStore store;
    private ChannelId channel;
    private Caller admin;

    @BeforeEach
    void open(TestDatabase database, @TempDir Path home) {
        office = new Office(database, home);
        store = office.beans().get(DuckDbEventStore.class);
        office.beans().bind(EventStore.class, store).bind(Jobs.class, (Jobs) (job, instance) -> started.add(job));
        var talk = new ImportedChannel("test", "talk", "talk", false, "", "", null, NOON);
        channel = office.in(() -> office.channels().importChannel(office.owner(), office.workspace(), talk))
                .id();
        admin = office.systemAdmin();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @EveryDatabase
    void countsInANewStoreWhatWasWrittenBefore() {
        write(1_001);
        assertThat(counted()).isZero();
        assertThat(analytics().recount(admin).state()).isEqualTo(Recount.State.NEVER);
        run(false);
        assertThat(counted()).isEqualTo(1_001);
        var recount = analytics().recount(admin);
        assertThat(recount.state()).isEqualTo(Recount.State.COMPLETED);
        assertThat(recount.done()).isEqualTo(recount.total());
        assertThat(recount.startedBy()).isNull();
        assertThat(office.beans().events().of(RecountStarted.class)).hasSize(1);
    }

    @EveryDatabase
    void countsAgainOnlyWhenAskedAndEachMessageOnce() {
        write(3);
        run(false);
        write(2);
        run(false);
        assertThat(counted()).isEqualTo(3);

        var begun = office.in(() -> analytics().startRecount(admin));
        assertThat(begun.state()).isEqualTo(Recount.State.RUNNING);
        assertThat(begun.startedBy()).isEqualTo(admin.userId());
        assertThat(office.in(() -> analytics().startRecount(admin))).isEqualTo(begun);
        assertThat(started).containsExactly(RecountJob.NAME);
        run(false);
        assertThat(counted()).isEqualTo(5);
    }

    @EveryDatabase
    void goesOnWhereADrainedServerStopped() {
        write(3);
        assertThatIllegalStateException().isThrownBy(() -> run(true));
        assertThat(analytics().recount(admin).state()).isEqualTo(Recount.State.RUNNING);
        run(false);
        assertThat(counted()).isEqualTo(3);
        assertThat(office.beans().events().of(RecountStarted.class)).hasSize(1);
    }

    @EveryDatabase
    void obeysSystemAdministratorsOnly() {
        assertThatExceptionOfType(AnalyticsAdministrationDenied.class)
                .isThrownBy(() -> analytics().startRecount(office.owner()));
        assertThatExceptionOfType(AnalyticsAdministrationDenied.class)
                .isThrownBy(() -> analytics().recount(office.owner()));
    }

    @EveryDatabase
    void happensOnServersWithTheRoleOnly() {
        office.beans().bind(ServerRoles.class, new ServerRoles(Set.of(ServerRole.SEARCH)));
        assertThatExceptionOfType(RoleElsewhere.class)
                .isThrownBy(() -> analytics().startRecount(admin));
        assertThat(office.beans().get(RecountJob.class).role()).isEqualTo(ServerRole.ANALYTICS);
    }

    private AnalyticsService analytics() {
        return office.beans().get(AnalyticsService.class);
    }

    private void run(boolean stopping) {
        office.in(() -> {
            office.beans().get(RecountJob.class).run("start", () -> stopping);
            return true;
        });
    }

    private long counted() {
        return analytics().activity(office.owner(), office.workspace(), ActivityRequest.parse(DAY, DAY, "day")).stream()
                .mapToLong(ActivityView::messages)
                .sum();
    }

    private void write(int messages) {
        for (int from = 0; from < messages; from += 500) {
            var part = IntStream.range(from, Math.min(from + 500, messages))
                    .mapToObj(at -> message())
                    .toList();
            office.in(() -> office.beans().get(MessageService.class).importMessages(office.owner(), channel, part));
        }
    }

    private ImportedMessage message() {
        return new ImportedMessage(
                Ids.text(Ids.next()), office.owner().userId(), MessageKind.TEXT, "hello", null, NOON);
    }
}
