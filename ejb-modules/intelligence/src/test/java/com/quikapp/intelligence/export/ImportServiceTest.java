package com.quikapp.intelligence.export;

import static com.quikapp.intelligence.export.SlackExport.message;
import static com.quikapp.intelligence.export.SlackExport.replyTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.workspace.WorkspaceActionDenied;
import com.quikapp.content.workspace.WorkspaceNotFound;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.intelligence.testing.Office;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.message.MessageView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** Import into real users, workspaces, channels and messages. */
class ImportServiceTest {

    private static final List<String> NO_MARKUP = List.of(
            ("2*3*4 a_b_c __init__ ** ~~ ~~~ * _ ~ # ## - -- --- === + 1. 2) | :-| -|- <b> </b> <!--x--> <div> <3 &copy; &#65;"
                            + " [x](y) ![a](b) [x]: [x] \\\\* \\ `` > >> <@0000000000001> <!here> @ann http://a.example/x_y_z a|b x")
                    .split(" "));

    @TempDir
    Path home;

    @EveryDatabase
    void importsAWorkspaceOnce(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        var export = SlackExport.small()
                .json("groups.json", "[{'id':'G1','name':'secret','members':['U1']}]")
                .json("secret/2024-01-01.json", "[" + message("U1", "5.000100", "hush") + "]")
                .day(
                        "2024-01-01",
                        message("U1", "1.000100", "", ",'subtype':'channel_join'"),
                        message("U1", "2.000100", "hi <@U2>, 1 &lt; 2", replyTo("2.000100")),
                        message("U2", "3.000100", "early reply", replyTo("4.000100")),
                        message("U2", "3.000200", "reply to a notice", replyTo("1.000100")))
                .day(
                        "2024-01-02",
                        message("U1", "4.000100", "late root"),
                        message("U2", "6.000100", "yes", replyTo("2.000100")));
        var first = run(office, export);
        assertThat(first.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(first.entriesTotal()).isEqualTo(7);
        assertThat(first.added()).isEqualTo(7);
        assertThat(first.listed()).isOne();

        var talk = channel(office, office.owner(), "talk");
        assertThat(talk.kind()).isEqualTo(ChannelKind.PUBLIC);
        assertThat(talk.topic()).isEqualTo("Tea & talk");
        assertThat(talk.memberCount()).isEqualTo(2);
        var messages = messages(office, talk.id());
        assertThat(messages.values())
                .filteredOn(message -> message.kind() == MessageKind.JOINED)
                .singleElement()
                .satisfies(joined -> assertThat(joined.createdAt()).isEqualTo("1970-01-01T00:00:01.000100Z"));
        var hello = byText(messages, "hi <@");
        assertThat(hello.mentions()).hasSize(1);
        assertThat(hello.text()).endsWith(", 1 < 2");
        assertThat(byText(messages, "yes").rootId()).isEqualTo(hello.id());
        assertThat(byText(messages, "early reply").rootId())
                .isEqualTo(byText(messages, "late root").id());
        assertThat(byText(messages, "reply to a notice").rootId()).isNull();
        assertThat(byText(messages, "hi <@").createdAt()).isEqualTo("1970-01-01T00:00:02.000100Z");

        var secret = office.channels().mine(member(office, hello), office.workspace()).stream()
                .filter(channel -> channel.name().equals("secret"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> office.channels().access(office.owner(), secret.id()))
                .isInstanceOf(ChannelNotFound.class);

        var second = run(office, export);
        assertThat(second.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(second.added()).isZero();
        assertThat(second.stored()).isEqualTo(first.stored());
        assertThat(messages(office, talk.id())).hasSize(messages.size());
    }

    @EveryDatabase
    void showsWhatSlackTakesForTextAsItWasWritten(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        var random = new Random(7);
        var texts = IntStream.range(0, 400)
                .mapToObj(at -> at
                        + random.ints(12, 0, NO_MARKUP.size())
                                .mapToObj(NO_MARKUP::get)
                                .map(word -> word + (random.nextInt(3) == 0 ? "\n" : " "))
                                .collect(Collectors.joining()))
                .toList();
        run(
                office,
                SlackExport.small().file("talk/2024-01-01.json", Json.mapper().writeValueAsBytes(posts(texts))));
        var shown = messages(office, channel(office, office.owner(), "talk").id());
        for (int at = 0; at < texts.size(); at++) {
            var view = requireNonNull(shown.get(at + 1L));
            assertThat(words(view.html())).as(view.text()).isEqualTo(words(texts.get(at)));
        }
    }

    @EveryDatabase
    void showsSlacksMarkup(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        run(
                office,
                SlackExport.small()
                        .day(
                                "2024-01-01",
                                message(
                                        "U1",
                                        "1.1",
                                        "see ```a = 1\\n# b``` *now*:\\n__init__\\n---\\n&gt; 2*3*4\\n~x~")));
        var shown =
                messages(office, channel(office, office.owner(), "talk").id()).values();
        assertThat(shown).singleElement().extracting(MessageView::html).isEqualTo("""
                        <p>see</p>
                        <pre><code>a &#61; 1
                        # b
                        </code></pre>
                        <p><strong>now</strong>:<br />
                        __init__<br />
                        ---</p>
                        <blockquote>
                        <p>2*3*4</p>
                        </blockquote>
                        <p><del>x</del></p>
                        """);
    }

    @EveryDatabase
    void listsWhatALaterExportSaysOtherwise(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        run(office, SlackExport.small().day("2024-01-01", message("U2", "2.000100", "reply", replyTo("1.000100"))));
        var later = run(
                office,
                SlackExport.small()
                        .day(
                                "2024-01-01",
                                message("U1", "1.000100", "root"),
                                message("U2", "2.000100", "reply, edited", replyTo("1.000100")),
                                message("U2", "3.000100", "new", replyTo("1.000100"))));
        assertThat(later.added()).isEqualTo(2);
        assertThat(listed(office, later)).containsExactly(LossReason.THREAD__ROOT_MISSING, LossReason.TEXT__OLDER_KEPT);
        var talk = channel(office, office.owner(), "talk");
        assertThat(byText(messages(office, talk.id()), "reply").text()).isEqualTo("reply");
    }

    @EveryDatabase
    void leavesOutWhomTheOwnerRemoved(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        var export = SlackExport.small().day("2024-01-01", message("U2", "1.000100", "bye"));
        run(office, export);
        var talk = channel(office, office.owner(), "talk").id();
        var bob = byText(messages(office, talk), "bye").authorId();
        office.in(() -> {
            office.workspaces().removeMember(office.owner(), office.workspace(), bob);
            return bob;
        });
        var again = run(office, export.day("2024-01-02", message("U2", "2.000100", "I was here")));
        assertThat(again.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(listed(office, again)).containsExactly(LossReason.CHANNEL__MEMBERS_GONE);
        assertThat(office.channels().membersAmong(talk, Set.of(bob))).isEmpty();
        assertThat(byText(messages(office, talk), "I was here").authorId()).isEqualTo(bob);
    }

    @EveryDatabase
    void givesATakenChannelNameANumberAndListsIt(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        office.channel(office.owner(), "talk", ChannelKind.PUBLIC);
        var imported = run(office, SlackExport.small().day("2024-01-01", message("U1", "1.1", "in <#C1|talk>")));
        var ledger = service(office).ledger(office.owner(), imported.id(), null, PageRequest.of(null, null));
        assertThat(ledger.items())
                .singleElement()
                .satisfies(item -> assertThat(item.losses().get(0).reason()).isEqualTo(LossReason.CHANNEL__RENAMED));
        var talk = channel(office, office.owner(), "talk-2");
        assertThat(byText(messages(office, talk.id()), "in #").text()).isEqualTo("in #talk-2");
    }

    @EveryDatabase
    void isForOwnersAndAdmins(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        var service = service(office);
        var id = service.start(
                        office.member(WorkspaceRole.ADMIN),
                        office.workspace(),
                        body(SlackExport.small()),
                        OptionalLong.empty())
                .id();
        for (var role : List.of(WorkspaceRole.MEMBER, WorkspaceRole.GUEST)) {
            var caller = office.member(role);
            assertThatThrownBy(() ->
                            service.start(caller, office.workspace(), body(SlackExport.small()), OptionalLong.empty()))
                    .isInstanceOf(WorkspaceActionDenied.class);
            assertThatThrownBy(() -> service.list(caller, office.workspace()))
                    .isInstanceOf(WorkspaceActionDenied.class);
            assertThatThrownBy(() -> service.cancel(caller, id)).isInstanceOf(WorkspaceActionDenied.class);
        }
        var stranger = office.stranger();
        assertThatThrownBy(() -> service.list(stranger, office.workspace())).isInstanceOf(WorkspaceNotFound.class);
        assertThatThrownBy(() -> service.read(stranger, id)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> service.cancel(stranger, id)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> service.ledger(stranger, id, null, PageRequest.of(null, null)))
                .isInstanceOf(ImportNotFound.class);
        assertThat(service.list(office.owner(), office.workspace())).hasSize(1);
        assertThat(service.cancel(office.owner(), id).state()).isEqualTo(ImportState.CANCELLED);
    }

    @EveryDatabase
    void keepsNothingOfAnUploadItRefuses(TestDatabase database) {
        var office = new Office(database, home);
        var service = service(office);
        assertThatThrownBy(() -> service.start(
                        office.owner(),
                        office.workspace(),
                        new ByteArrayInputStream(new byte[100]),
                        OptionalLong.empty()))
                .isInstanceOf(ArchiveRefused.class);
        assertThatThrownBy(() -> service.start(
                        office.owner(),
                        office.workspace(),
                        new ByteArrayInputStream(new byte[1]),
                        OptionalLong.of(Long.MAX_VALUE)))
                .isInstanceOf(ArchiveTooLarge.class);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> service.start(office.owner(), office.workspace(), broken, OptionalLong.empty()))
                .isInstanceOf(UploadBroken.class);
        assertThat(home.resolve("imports")).isEmptyDirectory();
        assertThat(service.list(office.owner(), office.workspace())).isEmpty();
    }

    @EveryDatabase
    void clearsUploadsThatADeadServerLeft(TestDatabase database) throws IOException {
        var uploads = Files.createDirectories(home.resolve("imports"));
        var left = Files.createFile(uploads.resolve("left.part"));
        var growing = Files.createFile(uploads.resolve("growing.part"));
        var office = new Office(database, home);
        var waiting = service(office)
                .start(office.owner(), office.workspace(), body(SlackExport.small()), OptionalLong.empty())
                .id();
        var queued = uploads.resolve(waiting.text() + ".zip");
        var neverQueued = Files.createFile(uploads.resolve(new ImportId(Ids.next()).text() + ".zip"));
        for (var old : List.of(left, queued, neverQueued)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        run(new Office(database, home), SlackExport.small());
        assertThat(uploads).isDirectoryContaining(growing::equals).isDirectoryContaining(queued::equals);
        assertThat(left).doesNotExist();
        assertThat(neverQueued).doesNotExist();
    }

    @EveryDatabase
    void refusesOutcomesAndCursorsItDoesNotKnow(TestDatabase database) throws IOException {
        var office = new Office(database, home);
        var service = service(office);
        var id = run(office, SlackExport.small()).id();
        assertThatThrownBy(() -> service.ledger(office.owner(), id, "lost", PageRequest.of(null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> service.ledger(office.owner(), id, null, PageRequest.of("eA", null)))
                .isInstanceOf(InvalidInput.class);
    }

    private static ImportView run(Office office, SlackExport export) throws IOException {
        var id = service(office)
                .start(office.owner(), office.workspace(), body(export), OptionalLong.empty())
                .id();
        office.beans().get(ImportRunner.class).run(id, () -> false);
        return service(office).read(office.owner(), id);
    }

    private static List<LossReason> listed(Office office, ImportView imported) {
        return service(office).ledger(office.owner(), imported.id(), null, PageRequest.of(null, null)).items().stream()
                .flatMap(item -> item.losses().stream())
                .map(Loss::reason)
                .toList();
    }

    private static ImportService service(Office office) {
        office.beans().bind(ImportTarget.class, office.beans().get(QuikappTarget.class));
        return office.beans().get(ImportService.class);
    }

    private static ByteArrayInputStream body(SlackExport export) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static ChannelView channel(Office office, Caller caller, String name) {
        var id = office.channels().named(caller, office.workspace(), name).orElseThrow();
        return office.channels().read(caller, id);
    }

    private static Map<Long, MessageView> messages(Office office, ChannelId channel) {
        return office.beans().get(MessageService.class).between(channel, 1, 1_000).stream()
                .collect(Collectors.toMap(MessageView::seq, message -> message));
    }

    private static MessageView byText(Map<Long, MessageView> messages, String start) {
        return messages.values().stream()
                .filter(message -> message.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No message " + start));
    }

    private static List<Map<String, String>> posts(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> Map.of(
                        "type",
                        "message",
                        "user",
                        "U1",
                        "ts",
                        "%d.000100".formatted(at + 1),
                        "text",
                        texts.get(at).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")))
                .toList();
    }

    /** What is to be read of HTML or of a text, without white space and the marks of quotes. */
    private static String words(String text) {
        return text.replaceAll("</?(p|br|blockquote|a)( [^<>]*)?>", "")
                .replaceAll("(?m)^>(>>)? ?", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#64;", "@")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#96;", "`")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0]", "");
    }

    private static Caller member(Office office, MessageView message) {
        return new Caller(
                message.authorId(), "", Set.of(Caller.USER), office.owner().traceId());
    }
}
