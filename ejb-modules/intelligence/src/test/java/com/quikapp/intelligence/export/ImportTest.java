package com.quikapp.intelligence.export;

import static com.quikapp.intelligence.export.SlackExport.message;
import static com.quikapp.intelligence.export.SlackExport.replyTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.Conflict;
import com.quikapp.platform.problem.TooManyRequests;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path folder;

    private final RecordedTarget target = new RecordedTarget();

    @EveryDatabase
    void storesUsersChannelsAndMessagesWithTheirTimes(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(SlackExport.small()
                .day(
                        "2024-01-01",
                        message("U1", "1704103200.000100", "hi <@U2>"),
                        message("U2", "1704103260.000100", "1 &lt; 2"))
                .zip(folder));
        assertThat(house.state(id)).isEqualTo(ImportState.COMPLETED);
        assertThat(target.users).containsOnlyKeys("U1", "U2");
        assertThat(target.members.get(requireNonNull(target.channels.get("C1")).id()))
                .containsAll(target.users.values());
        var first = target.post("1704103200.000100");
        assertThat(first.text())
                .isEqualTo("hi <@" + requireNonNull(target.users.get("U2")).text() + ">");
        assertThat(first.author()).isEqualTo(target.users.get("U1"));
        assertThat(first.createdAt()).isEqualTo("2024-01-01T10:00:00.000100Z");
        assertThat(target.post("1704103260.000100").text()).isEqualTo("1 < 2");
        assertThat(house.messages(id)).isEqualTo(new Tally(2, 2, 0, 0, 2));
        assertThat(house.tallies(id).get(EntryKind.USER)).isEqualTo(new Tally(2, 2, 0, 0, 2));
        assertThat(Files.list(folder.resolve("imports"))).isEmpty();
        assertThat(house.events.only(ImportFinished.class).state()).isEqualTo(ImportState.COMPLETED);
    }

    @EveryDatabase
    void keepsThreadsWhateverTheOrder(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(SlackExport.small()
                .day(
                        "2024-01-01",
                        message("U1", "10.000100", "root", replyTo("10.000100")),
                        message("U2", "11.000100", "reply to a root of another day", replyTo("20.000100")),
                        message("U2", "12.000100", "reply without a root", replyTo("99.000100")))
                .day(
                        "2024-01-02",
                        message("U2", "20.000100", "late root"),
                        message("U1", "21.000100", "reply over night", replyTo("10.000100")),
                        message("U1", "22.000100", "", ",'reply_count':1"),
                        message("U2", "23.000100", "reply to nothing said", replyTo("22.000100")))
                .zip(folder));
        assertThat(target.post("11.000100").rootKey()).contains("20.000100");
        assertThat(target.post("21.000100").rootKey()).contains("10.000100");
        assertThat(target.post("23.000100").rootKey()).contains("22.000100");
        assertThat(target.post("12.000100").rootKey()).isEqualTo(Optional.empty());
        assertThat(house.reasons(id, "12.000100")).containsExactly("thread.root-missing");
        assertThat(house.reasons(id, "22.000100")).containsExactly("text.empty-root");
        assertThat(house.messages(id)).isEqualTo(new Tally(7, 5, 2, 0, 7));
    }

    @EveryDatabase
    void accountsForEveryEntry(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(SlackExport.small()
                .json("groups.json", "[{'id':'G1','name':'secret','members':['U1','U9'],'is_archived':true}]")
                .json("dms.json", "[{'id':'D1','members':['U1','U2']}]")
                .json("D1/2024-01-01.json", "[" + message("U1", "1.1", "psst") + "]")
                .json("ghost/2024-01-01.json", "[" + message("U1", "1.1", "boo") + ",7]")
                .json("secret/2024-01-01.json", "[" + message("U1", "5.1", "hush") + "]")
                .day(
                        "2024-01-01",
                        message("U1", "1.1", "one"),
                        message("U1", "1.1", "the same time"),
                        message("U7", "2.1", "from nobody", ",'user_profile':{'real_name':'Eve'}"),
                        "{'type':'message','subtype':'bot_message','bot_id':'B1','username':'ci','ts':'3.1','text':'built'}",
                        message("U1", "4.1", ""),
                        "{'type':'message','user':'U1','ts':'6.1','text':'broken'",
                        "'more'}")
                .zip(folder));
        assertThat(house.state(id)).isEqualTo(ImportState.COMPLETED);
        assertThat(house.messages(id)).isEqualTo(new Tally(10, 2, 2, 6, 4));
        assertThat(house.tallies(id).get(EntryKind.CHANNEL)).isEqualTo(new Tally(3, 1, 1, 1, 0));
        assertThat(house.reasons(id, "2.1")).containsExactly("author.unknown");
        assertThat(house.reasons(id, "3.1")).containsExactly("author.bot");
        assertThat(house.reasons(id, "4.1")).containsExactly("text.empty");
        assertThat(house.reasons(id, "D1")).containsExactly("direct.not-carried");
        assertThat(house.reasons(id, "G1")).containsExactly("channel.renamed", "channel.members-unknown");
        assertThat(house.reasons(id, "1.1"))
                .containsExactlyInAnyOrder("ts.duplicate", "direct.not-carried", "channel.unknown");
        assertThat(target.post("1.100000").text()).isEqualTo("one");
        assertThat(target.archived)
                .containsExactly(requireNonNull(target.channels.get("G1")).id());
    }

    @EveryDatabase
    void storesJoinsAndLeavesAndWhatPeopleDo(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        house.runAll(SlackExport.small()
                .day(
                        "2024-01-01",
                        message("U1", "1.1", "<@U1> has joined", ",'subtype':'channel_join'"),
                        message("U1", "2.1", "waves", ",'subtype':'me_message'"),
                        message("U1", "3.1", "<@U1> has left", ",'subtype':'channel_leave'"))
                .zip(folder));
        assertThat(target.post("1.100000").kind()).isEqualTo(ImportTarget.Kind.JOINED);
        assertThat(target.post("2.100000").text()).isEqualTo("_waves_");
        assertThat(target.post("3.100000").kind()).isEqualTo(ImportTarget.Kind.LEFT);
    }

    @EveryDatabase
    void namesPrivateChannelsOnlyToThoseInThem(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(SlackExport.small()
                .json("groups.json", "[{'id':'G1','name':'merger','members':['U1']}]")
                .json("merger/2024-01-01.json", "[" + message("U1", "1.1", "<#G1|> beside <#C1|>") + "]")
                .day("2024-01-01", message("U1", "2.1", "ask in <#G1|merger> or <#C1|>"))
                .zip(folder));
        assertThat(target.post("1.100000").text()).isEqualTo("#private-merger beside #talk");
        assertThat(target.post("2.100000").text()).isEqualTo("ask in #private-channel or #talk");
        assertThat(house.losses(id, "1.1")).isEmpty();
        assertThat(house.losses(id, "2.1")).containsExactly(LossReason.MENTION__PRIVATE_CHANNEL.with("G1"));
        assertThat(house.folders.byFolder(id, "merger")).isEmpty();
    }

    @EveryDatabase
    void listsWhatOfPeopleAndTopicsIsNotCarried(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(new SlackExport()
                .json(
                        "users.json",
                        "[{'id':'U1','name':'ann','tz':'UTC','is_admin':true,'is_owner':false,'profile':{'display_name':'Ann',"
                                + "'real_name':'Ann A.','email':'ann@a.example','phone':'','title':'Cook'}}]")
                .json(
                        "channels.json",
                        "[{'id':'C1','name':'talk','topic':{'value':'Ask <@U1>, see <https://a.example|docs>'}}]")
                .zip(folder));
        assertThat(house.losses(id, "U1"))
                .containsExactly(LossReason.USER__FIELDS_NOT_CARRIED.with("real_name, email, title, tz, is_admin"));
        assertThat(house.reasons(id, "C1")).containsExactly("mention.unknown");
        assertThat(target.topics).containsExactly("Ask @U1, see docs (https://a.example)");
    }

    @EveryDatabase
    void addsNothingTheSecondTime(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var zip = many().zip(folder);
        var first = house.runAll(zip);
        var second = house.runAll(zip);
        assertThat(house.state(second)).isEqualTo(ImportState.COMPLETED);
        assertThat(house.messages(first).added())
                .isEqualTo(
                        house.messages(first).stored() + house.messages(first).storedWithLoss());
        assertThat(house.messages(second).added()).isZero();
        assertThat(house.messages(second).stored())
                .isEqualTo(house.messages(first).stored());
        assertThat(house.messages(second).skipped())
                .isEqualTo(house.messages(first).skipped());
        assertThat(requireNonNull(house.tallies(second).get(EntryKind.USER)).added())
                .isZero();
    }

    @EveryDatabase
    void goesOnWhereItWasKilled(TestDatabase database) throws IOException {
        var zip = many().zip(folder);
        var expected = new ImportHouse(database, folder, target);
        var whole = expected.runAll(zip);
        for (int calls = 0; calls < 12; calls++) {
            var broken = new RecordedTarget();
            var house = new ImportHouse(database, folder, broken);
            var id = house.queue(zip);
            broken.breakDownAfter(calls);
            boolean died = false;
            try {
                house.run(id);
            } catch (IllegalStateException breakdown) {
                died = true;
            }
            broken.breakDownAfter(Integer.MAX_VALUE);
            house.run(id);
            assertThat(house.state(id))
                    .as("after %d calls, died %s", calls, died)
                    .isEqualTo(ImportState.COMPLETED);
            assertThat(house.tallies(id)).isEqualTo(expected.tallies(whole));
            assertThat(broken.posts.keySet()).containsExactlyElementsOf(target.posts.keySet());
        }
    }

    @EveryDatabase
    void stopsWhenItIsCancelledAndKeepsWhatIsStored(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var zip = many().zip(folder);
        var id = house.queue(zip);
        var calls = new ArrayList<Integer>();
        target.onMessages(() -> {
            calls.add(calls.size());
            if (calls.size() == 2) {
                CompletableFuture.runAsync(() -> house.lifecycle.cancel(id)).join();
            }
        });
        house.run(id);
        assertThat(house.state(id)).isEqualTo(ImportState.CANCELLED);
        assertThat(house.messages(id).done()).isEqualTo(500);
        assertThat(Files.list(folder.resolve("imports"))).isEmpty();
        target.onMessages(() -> {});
        assertThat(house.state(house.runAll(zip))).isEqualTo(ImportState.COMPLETED);
    }

    @EveryDatabase
    void runsOneImportAtATimeInAWorkspace(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var zip = SlackExport.small().zip(folder);
        var id = house.queue(zip);
        assertThatThrownBy(() -> house.queue(zip)).isInstanceOf(ImportAlreadyRunning.class);
        house.lifecycle.cancel(id);
        assertThat(house.state(id)).isEqualTo(ImportState.CANCELLED);
        house.run(id);
        assertThat(target.users).isEmpty();
        house.queue(zip);
    }

    @EveryDatabase
    void givesUpWhenItFailsAgainAndAgain(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.queue(SlackExport.small().zip(folder));
        for (int run = 0; run < ImportLifecycle.MAX_FAILURES; run++) {
            house.lifecycle.failedRun(id);
        }
        house.run(id);
        assertThat(house.imports.find(id).orElseThrow().problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("import.gave-up"));
    }

    @EveryDatabase
    void waitsForWhatPasses(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.queue(SlackExport.small().zip(folder));
        for (var passes : List.of(
                new Unavailable("server.full", "Full.", Duration.ofSeconds(1)),
                new TooManyRequests("server.busy", "Busy.", Duration.ofSeconds(1)))) {
            target.breakDownAfter(0, passes);
            for (int run = 0; run <= ImportLifecycle.MAX_FAILURES; run++) {
                assertThatThrownBy(() -> house.runJob(id, false)).isSameAs(passes);
            }
        }
        target.breakDownAfter(0, new Conflict("user.collision", "Twice at once."));
        assertThatThrownBy(() -> house.runJob(id, false)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> house.runJob(id, true)).isInstanceOf(ImportRun.Interrupted.class);
        assertThat(house.imports.find(id).orElseThrow().failures()).isOne();
        target.breakDownAfter(Integer.MAX_VALUE);
        house.runJob(id, false);
        assertThat(house.state(id)).isEqualTo(ImportState.COMPLETED);
    }

    @EveryDatabase
    void isRunAgainWhenAnotherRunHasOvertakenIt(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.queue(many().zip(folder));
        var other = new ArrayList<Progress>();
        target.onMessages(() -> {
            if (other.isEmpty()) {
                CompletableFuture.runAsync(() -> other.add(overtake(house, id))).join();
            }
        });
        assertThatThrownBy(() -> house.runJob(id, false)).isInstanceOf(ImportStopped.class);
        assertThat(house.imports.find(id).orElseThrow().failures()).isZero();
        assertThat(house.archives.path(id)).exists();
        house.runJob(id, false);
        assertThat(house.state(id)).isEqualTo(ImportState.COMPLETED);
    }

    private static Progress overtake(ImportHouse house, ImportId id) {
        var at = house.imports.find(id).orElseThrow().progress();
        var next = at.next(0, at.checkpoint());
        house.imports.advance(id, at, next);
        return next;
    }

    @EveryDatabase
    void takesHostileIdsForNone(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var members = new StringBuilder("'U1','U1\\u0000'");
        for (int at = 0; at < 3000; at++) {
            members.append(",'X").append(at).append("'");
        }
        var mentions = new StringBuilder("<#C1\\u0000|x>");
        for (int at = 0; at < 70_000; at++) {
            mentions.append("<@X").append(at).append('>');
        }
        var id = house.runAll(new SlackExport()
                .json("users.json", "[" + SlackExport.ANN + ",{'id':'U1\\u0000','name':'x'}]")
                .json("channels.json", "[{'id':'C1','name':'talk','members':[" + members + "]}]")
                .day("2024-01-01", message("U1", "1.1", mentions.toString()))
                .zip(folder));
        assertThat(house.state(id)).isEqualTo(ImportState.COMPLETED);
        assertThat(house.losses(id, "C1")).containsExactly(LossReason.CHANNEL__MEMBERS_UNKNOWN.with("3001 members"));
        assertThat(house.losses(id, "1.1"))
                .anySatisfy(loss -> assertThat(loss.detail()).startsWith("70000: X0, X1, "));
    }

    @EveryDatabase
    void pagesThroughTheLedger(TestDatabase database) throws IOException {
        var house = new ImportHouse(database, folder, target);
        var id = house.runAll(SlackExport.small()
                .day(
                        "2024-01-01",
                        message("U1", "1.1", ""),
                        message("U1", "2.1", "x", ",'edited':{}", ",'edited':{'ts':'3'}"),
                        message("U1", "3.1", "y", ",'pinned_to':['C1']"))
                .zip(folder));
        var all = house.ledger.list(id, 0, Optional.empty(), 10);
        assertThat(all).extracting(LedgerItem::position).containsExactly(1L, 2L, 3L);
        assertThat(house.ledger.list(id, 2, Optional.empty(), 10)).containsExactly(all.get(2));
        assertThat(house.ledger.list(id, 0, Optional.of(Outcome.STORED_WITH_LOSS), 10))
                .containsExactly(all.get(2));
        assertThat(all.get(2).losses()).isEqualTo(List.of(LossReason.PINS__NOT_CARRIED.plain()));
    }

    /** More messages than fit into a step, in several files, with replies before their roots. */
    private static SlackExport many() {
        var export = SlackExport.small();
        for (int day = 1; day <= 4; day++) {
            var messages = new ArrayList<String>();
            for (int at = 0; at < 300; at++) {
                var root = at % 7 == 3 ? replyTo(1000 * ((day * 3 + at) % 5 + 1) + at + 1 + ".000100") : "";
                messages.add(message(
                        "U" + (at % 3 + 1), 1000 * day + at + ".000100", at % 50 == 0 ? "" : "text " + at, root));
            }
            export.day("2024-01-0" + day, messages.toArray(String[]::new));
        }
        return export;
    }
}
