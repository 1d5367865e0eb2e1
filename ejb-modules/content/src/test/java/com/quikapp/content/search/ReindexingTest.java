package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.quikapp.content.search.TestSearch.Started;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class ReindexingTest {
    private TestSearch search;
    private Tenant tenant;
    private Caller admin;
    private ChannelId general;

    @BeforeEach
    void open(TestDatabase database, @TempDir Path home) {
        search = new TestSearch(database, home);
        tenant = search.company().tenant("acme");
        admin = search.company().systemAdmin("root");
        general = tenant.general().id();
        search.company().runs(() -> finishWhatAnotherTestStarted());
    }

    @AfterEach
    void close() {
        search.close();
    }

    @EveryDatabase
    void indexesWhatIsMissingAndRemovesWhatIsGone() {
        for (int n = 0; n < 1001; n++) {
            search.stored(tenant, general, tenant.owner(), "old message");
        }
        MessageId gone = search.posted(tenant, general, tenant.owner(), "ghost message");
        search.messages().delete(gone);
        MessageId kept = search.posted(tenant, general, tenant.owner(), "kept message");
        Reindexing begun = start();
        assertThat(begun.state()).isEqualTo(Reindexing.State.RUNNING);
        assertThat(begun.total()).isEqualTo(1002);
        assertThat(begun.startedBy()).isEqualTo(admin.userId());
        runStarted();
        Reindexing done = search.service().reindexing(admin);
        assertThat(done.state()).isEqualTo(Reindexing.State.COMPLETED);
        assertThat(done.done()).isEqualTo(1002);
        assertThat(done.removed()).isEqualTo(1);
        assertThat(done.finishedAt()).isNotNull();
        assertThat(search.find(tenant.owner(), tenant, "ghost")).isEmpty();
        assertThat(search.find(tenant.owner(), tenant, "kept")).containsExactly(kept);
        assertThat(total("old")).isEqualTo(1001);
    }

    @EveryDatabase
    void keepsWhatWasPostedMeanwhile() {
        MessageId before = search.posted(tenant, general, tenant.owner(), "before");
        start();
        MessageId meanwhile = search.posted(tenant, general, tenant.owner(), "meanwhile");
        runStarted();
        assertThat(search.find(tenant.owner(), tenant, "before")).containsExactly(before);
        assertThat(search.find(tenant.owner(), tenant, "meanwhile")).containsExactly(meanwhile);
    }

    @EveryDatabase
    void startsOneAtATime() {
        start();
        start();
        assertThat(search.started()).hasSize(1);
        assertThat(search.company().beans().events().of(ReindexingStarted.class))
                .hasSize(1);
    }

    @EveryDatabase
    void goesOnWhereADrainedServerStopped() {
        search.stored(tenant, general, tenant.owner(), "message");
        start();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> run(true));
        assertThat(search.service().reindexing(admin).state()).isEqualTo(Reindexing.State.RUNNING);
        runStarted();
        assertThat(search.service().reindexing(admin).done()).isEqualTo(1);
    }

    @EveryDatabase
    void buildsAMissingIndexAtTheStart() {
        MessageId stored =
                search.stored(tenant, general, tenant.owner(), "survivor").messageId();
        search.posted(tenant, general, tenant.owner(), "an event that came before the check");
        IndexCheck check = search.get(IndexCheck.class);
        assertThat(check.atStart()).isTrue();
        search.company().runs(() -> check.run("start", () -> false));
        runStarted();
        assertThat(search.find(tenant.owner(), tenant, "survivor")).containsExactly(stored);
        search.company().runs(() -> check.run("start", () -> false));
        assertThat(search.started()).hasSize(1);
    }

    @EveryDatabase
    void leavesAnEmptyServerAlone() {
        search.company().runs(() -> search.get(IndexCheck.class).run("start", () -> false));
        assertThat(search.started()).isEmpty();
    }

    private Reindexing start() {
        return search.company().does(() -> search.service().startReindexing(admin));
    }

    private void runStarted() {
        run(false);
    }

    private void run(boolean stopping) {
        List<Started> started = search.started();
        String runId = started.get(started.size() - 1).instance();
        search.company().runs(() -> search.get(ReindexJob.class).run(runId, () -> stopping));
    }

    private void finishWhatAnotherTestStarted() {
        ReindexingRun run = search.get(ReindexingRepository.class).lock();
        if (run.isRunning()) {
            run.complete(search.company().clock().instant());
        }
    }

    private long total(String word) {
        return search.service()
                .search(tenant.owner(), tenant.workspace().id(), SearchQuery.of(word, null, null, 1))
                .total();
    }
}
