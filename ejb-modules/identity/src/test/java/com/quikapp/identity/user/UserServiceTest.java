package com.quikapp.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.RecordingEvents;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class UserServiceTest {

    private static final Caller STRANGER = Caller.anonymous(TraceId.create());

    private final RecordingEvents events = new RecordingEvents();
    private final Set<UserId> colleagues = new HashSet<>();

    private UserService users(TestDatabase db) {
        SharedWorkspaces shared = (caller, candidates) -> new HashSet<>(colleagues);
        return UserServices.on(db, events, Clock.systemUTC(), List.of(shared));
    }

    private static String unique(String name) {
        return name + Ids.text(Ids.next());
    }

    private static NewUser person(String name) {
        return NewUser.parse(unique(name) + "@Example.org", name, false);
    }

    private static Caller as(Account account) {
        return new Caller(account.id(), "", account.roles(), TraceId.create());
    }

    @EveryDatabase
    void registersAnAccountThatIsFoundByItsAddressInAnyCase(TestDatabase db) {
        var users = users(db);
        var person = person("Ada");
        var account = db.inTransaction(() -> users.register(STRANGER, person));
        assertThat(account.roles()).containsExactly(Caller.USER);
        assertThat(account.isActive()).isTrue();
        assertThat(users.accountByEmail(person.email().value().toUpperCase(Locale.ROOT)))
                .contains(account);
        assertThat(events.only(UserRegistered.class).userId()).isEqualTo(account.id());
        assertThat(users.mailAddresses(List.of(account.id())))
                .containsEntry(account.id(), person.email().value());
    }

    @EveryDatabase
    void rejectsASecondAccountWithTheSameAddress(TestDatabase db) {
        var users = users(db);
        var person = person("Ada");
        db.inTransaction(() -> users.register(STRANGER, person));
        assertThatThrownBy(() -> db.inTransaction(() -> users.register(STRANGER, person)))
                .isInstanceOf(EmailTaken.class);
    }

    @EveryDatabase
    void givesPeopleOfTheSameNameDifferentHandles(TestDatabase db) {
        var users = users(db);
        var name = unique("Twin-");
        var one = db.inTransaction(() -> users.register(STRANGER, person(name)));
        var other = db.inTransaction(() -> users.register(STRANGER, person(name)));
        assertThat(other.handle()).isEqualTo(one.handle() + "-2");
        assertThat(users.findByHandles(Set.of(one.handle(), other.handle())))
                .containsOnlyKeys(one.handle(), other.handle());
    }

    @EveryDatabase
    void changesNameAndHandle(TestDatabase db) {
        var users = users(db);
        var account = db.inTransaction(() -> users.register(STRANGER, person("Ada")));
        var handle = unique("countess.");
        var changed = db.inTransaction(() -> users.change(as(account), new ProfileChange("Countess", handle)));
        assertThat(changed.displayName()).isEqualTo("Countess");
        assertThat(users.require(account.id()).handle()).isEqualTo(handle);
        assertThat(events.only(UserUpdated.class).handle()).isEqualTo(handle);
    }

    @EveryDatabase
    void tellsNobodyOfAChangeThatChangesNothing(TestDatabase db) {
        var users = users(db);
        var account = db.inTransaction(() -> users.register(STRANGER, person("Ada")));
        assertThat(db.inTransaction(() -> users.change(as(account), new ProfileChange(null, null))))
                .isEqualTo(account);
        assertThat(events.of(UserUpdated.class)).isEmpty();
    }

    @EveryDatabase
    void rejectsAHandleSomebodyElseHas(TestDatabase db) {
        var users = users(db);
        var one = db.inTransaction(() -> users.register(STRANGER, person("Ada")));
        var other = db.inTransaction(() -> users.register(STRANGER, person("Bob")));
        var change = new ProfileChange(null, one.handle());
        assertThatThrownBy(() -> db.inTransaction(() -> users.change(as(other), change)))
                .isInstanceOf(HandleTaken.class);
    }

    @EveryDatabase
    void showsOnlyThoseWhoShareAWorkspace(TestDatabase db) {
        var users = users(db);
        var me = db.inTransaction(() -> users.register(STRANGER, person("Me")));
        var colleague = db.inTransaction(() -> users.register(STRANGER, person("Colleague")));
        var unknown = db.inTransaction(() -> users.register(STRANGER, person("Unknown")));
        colleagues.add(colleague.id());
        var ids = Set.of(me.id(), colleague.id(), unknown.id());
        assertThat(users.visible(as(me), ids)).extracting(UserView::id).containsOnly(me.id(), colleague.id());
        assertThat(users.visible(as(me), ids)).extracting(UserView::email).containsOnlyNulls();
        var admin = new Caller(me.id(), "", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TraceId.create());
        assertThat(users.visible(admin, ids)).hasSize(3);
    }

    @EveryDatabase
    void importsEachPersonOnce(TestDatabase db) {
        var users = users(db);
        var source = unique("slack:");
        var people = IntStream.range(0, 500)
                .mapToObj(at -> new ImportedUser(source, "U" + at, "nick" + at % 250, "Nick " + at, at == 7, at == 8))
                .toList();
        var ids = db.inTransaction(() -> users.importUsers(STRANGER, people));
        var again = db.inTransaction(() -> users.importUsers(STRANGER, people));
        assertThat(ids).doesNotHaveDuplicates().hasSize(500).isEqualTo(again);
        assertThat(events.only(UsersImported.class).count()).isEqualTo(500);
        assertThat(users.find(ids).values()).extracting(UserView::handle).doesNotHaveDuplicates();
        assertThat(users.require(ids.get(6)).state()).isEqualTo("imported");
        assertThat(users.require(ids.get(7)).state()).isEqualTo("deactivated");
        assertThat(users.require(ids.get(8)).bot()).isTrue();
        assertThat(users.account(ids.get(6)).isActive()).isFalse();
        assertThat(users.mailAddresses(ids)).isEmpty();
    }

    @EveryDatabase
    void keepsAPersonThatComesTwiceInABatchOnce(TestDatabase db) {
        var users = users(db);
        var person = new ImportedUser(unique("slack:"), "U1", "ada", "Ada", false, false);
        var ids = db.inTransaction(() -> users.importUsers(STRANGER, List.of(person, person)));
        assertThat(ids).hasSize(2).containsOnly(ids.get(0));
    }

    @EveryDatabase
    void refusesToLookUpMoreThan200(TestDatabase db) {
        var me = db.inTransaction(() -> users(db).register(STRANGER, person("Me")));
        var many = IntStream.range(0, 201).mapToObj(at -> new UserId(at)).collect(Collectors.toSet());
        assertThatThrownBy(() -> users(db).visible(as(me), many)).isInstanceOf(InvalidInput.class);
    }
}
