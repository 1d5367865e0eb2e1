package com.quikapp.identity.user;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Users: look-up for other services, the own profile, sign-up's account and import. */
@Service
@Transactional
public class UserService {

    /** Most users one request may ask for. */
    public static final int MAX_IDS = 200;

    /** Most people in one batch of an import. */
    public static final int MAX_IMPORT = 500;

    private final UserRepository users;
    private final UserImport imports;
    private final UserVisibility visibility;
    private final Events events;
    private final Clock clock;

    @Inject
    UserService(UserRepository users, UserImport imports, UserVisibility visibility, Events events, Clock clock) {
        this.users = users;
        this.imports = imports;
        this.visibility = visibility;
        this.events = events;
        this.clock = clock;
    }

    /**
     * For other services; asks nobody whether the reader may.
     *
     * @throws UserNotFound when there is none
     */
    public UserView require(UserId id) {
        return users.find(id).orElseThrow(UserNotFound::new).view();
    }

    /** For other services: those that exist, by id. */
    public Map<UserId, UserView> find(Collection<UserId> ids) {
        return index(users.findAll(ids), UserView::id);
    }

    /** For other services: those that exist, by handle (without {@code @}, exactly as written). */
    public Map<String, UserView> findByHandles(Collection<String> handles) {
        return index(users.findByHandles(handles), UserView::handle);
    }

    /** For the mailer: the addresses of those who can be written to; others are left out. */
    public Map<UserId, String> mailAddresses(Collection<UserId> ids) {
        var found = new LinkedHashMap<UserId, String>();
        users.findAll(ids).forEach(user -> user.mailAddress().ifPresent(mail -> found.put(user.userId(), mail)));
        return found;
    }

    /**
     * Those of {@code ids} the caller may see: themselves and who shares a workspace with them; everybody for a system
     * admin. Others are left out like those that do not exist.
     *
     * @param ids at most {@value #MAX_IDS}
     */
    public List<UserView> visible(Caller caller, Set<UserId> ids) {
        if (ids.size() > MAX_IDS) {
            throw new InvalidInput("user.too-many", "ids", "At most " + MAX_IDS + " users can be asked for at once.");
        }
        return users.findAll(visibility.visibleTo(caller, ids)).stream()
                .map(AppUser::view)
                .toList();
    }

    /** The caller's own account. */
    public Account me(Caller caller) {
        return own(caller).account();
    }

    /**
     * Changes the caller's name and handle.
     *
     * @throws HandleTaken when somebody else has that handle
     */
    public Account change(Caller caller, ProfileChange change) {
        var user = own(caller);
        if (change.isEmpty()) {
            return user.account();
        }
        if (change.displayName() != null) {
            var name = Text.require("displayName", change.displayName(), 1, NewUser.MAX_NAME);
            user.rename(name.strip(), now());
        }
        if (change.handle() != null) {
            takeHandle(user, Handle.parse("handle", change.handle()));
        }
        users.flush();
        var view = user.view();
        events.raise(caller, new UserUpdated(view.id(), view.handle(), view.displayName(), view.state()));
        return user.account();
    }

    /** For sign-in: the account with this address, in whatever case it was typed. */
    public Optional<Account> accountByEmail(String typed) {
        return users.findByEmailKey(EmailAddress.key(typed)).map(AppUser::account);
    }

    /**
     * For sign-in: the account of a user.
     *
     * @throws UserNotFound when there is none
     */
    public Account account(UserId id) {
        return users.find(id).orElseThrow(UserNotFound::new).account();
    }

    /**
     * For sign-up and set-up: creates an account with the nearest free handle.
     *
     * @throws EmailTaken when there is an account with this address
     * @throws UserCollision when somebody took the address or handle in this moment; try again
     */
    public Account register(Caller caller, NewUser person) {
        if (users.findByEmailKey(person.email().key()).isPresent()) {
            throw new EmailTaken();
        }
        var wanted = List.of(Handle.resembling(person.displayName()));
        var handle = new Handles(users::takenHandles).free(wanted).get(0);
        var user = new AppUser(new UserId(Ids.next()), handle, person, now());
        users.add(user);
        var account = user.account();
        var actor = new Caller(account.id(), "", account.roles(), caller.traceId());
        events.raise(actor, new UserRegistered(account.id(), account.handle(), account.displayName(), account.state()));
        return account;
    }

    /**
     * For imports: makes users of people from one other system, in the caller's transaction. Who was imported before
     * keeps their id and is not changed. Nobody is told and nobody can sign in as them.
     *
     * @param people at most {@value #MAX_IMPORT}, all of the same source
     * @return their ids, same size and order
     */
    public List<UserId> importUsers(Caller caller, List<ImportedUser> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var source = people.get(0).source();
        if (people.size() > MAX_IMPORT
                || !people.stream().allMatch(person -> person.source().equals(source))) {
            throw new IllegalArgumentException("At most " + MAX_IMPORT + " users of one source at a time");
        }
        var result = imports.run(source, people);
        if (result.added() > 0) {
            events.raise(caller, new UsersImported(source, result.added()));
        }
        return result.ids();
    }

    private void takeHandle(AppUser user, Handle handle) {
        var holders = users.findByHandles(Set.of(handle.value()));
        if (holders.stream().anyMatch(holder -> !holder.userId().equals(user.userId()))) {
            throw new HandleTaken();
        }
        user.take(handle, now());
    }

    private AppUser own(Caller caller) {
        return users.find(caller.userId()).orElseThrow(UserNotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <K> Map<K, UserView> index(List<AppUser> found, Function<UserView, K> by) {
        return found.stream().map(AppUser::view).collect(Collectors.toMap(by, view -> view));
    }
}
