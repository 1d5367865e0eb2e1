package com.quikapp.intelligence.testing;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.channel.NewChannel;
import com.quikapp.content.search.MessageSource;
import com.quikapp.content.workspace.NewInvitation;
import com.quikapp.content.workspace.NewWorkspace;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.identity.user.ImportedUser;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.jobs.Jobs;
import com.quikapp.platform.testing.TestBeans;
import com.quikapp.platform.testing.TestDatabase;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** A workspace on real services over a test database, with its owner, and people to join it. */
public final class Office {

    private final TestDatabase database;
    private final TestBeans beans;
    private final Caller owner;
    private final WorkspaceId workspace;

    public Office(TestDatabase database, Path home) {
        this.database = database;
        var transactions = new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return database.inTransaction(work::get);
            }
        };
        this.beans = new TestBeans(database, Clock.systemUTC())
                .bind(Transactions.class, transactions)
                .bind(QuikappHome.class, new QuikappHome(home))
                .bind(Jobs.class, (Jobs) (job, instance) -> {})
                .bind(Config.class, answering(Config.class, Map.of("getOptionalValue", Optional.empty())))
                .bind(Emitter.class, answering(Emitter.class, Map.of()))
                .bind(
                        TransactionSynchronizationRegistry.class,
                        answering(
                                TransactionSynchronizationRegistry.class,
                                Map.of("getTransactionStatus", Status.STATUS_ACTIVE)));
        beans.start("com.quikapp.content.channel.WorkspaceFollower");
        bindMessages();
        var admin = systemAdmin();
        this.workspace = in(() -> workspaces().create(admin, new NewWorkspace("Office", null)))
                .id();
        this.owner = new Caller(admin.userId(), "", Set.of(Caller.USER), admin.traceId());
    }

    /** A stand-in for what the container would give: these methods have these answers, all others none. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private void bindMessages() {
        bind("com.quikapp.realtime.message.BatchCommit", "com.quikapp.realtime.message.TransactionalCommit");
        bind(MessageSource.class.getName(), "com.quikapp.realtime.message.MessagesForSearch");
        beans.start("com.quikapp.realtime.message.SystemMessages");
    }

    /** Binds a port to its implementation, both by name as they are another package's own. */
    @SuppressWarnings("unchecked")
    private void bind(String port, String implementation) {
        try {
            beans.bind((Class<Object>) Class.forName(port), beans.get(Class.forName(implementation)));
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public TestBeans beans() {
        return beans;
    }

    public Caller owner() {
        return owner;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public WorkspaceService workspaces() {
        return beans.get(WorkspaceService.class);
    }

    public ChannelService channels() {
        return beans.get(ChannelService.class);
    }

    /** Runs a facade's method in a transaction. */
    public <T> T in(Callable<T> work) {
        return database.inTransaction(work);
    }

    /** Somebody with an account and nothing else. */
    public Caller stranger() {
        return person(Set.of(Caller.USER));
    }

    public Caller systemAdmin() {
        return person(Set.of(Caller.USER, Caller.SYSTEM_ADMIN));
    }

    public Caller member(WorkspaceRole role) {
        var person = stranger();
        var invited = role == WorkspaceRole.GUEST ? WorkspaceRole.GUEST : WorkspaceRole.MEMBER;
        var link = in(() -> workspaces().invite(owner, workspace, new NewInvitation(null, null, invited)));
        in(() -> workspaces().accept(person, link.token()));
        if (role == WorkspaceRole.ADMIN) {
            database.inTransaction(() -> workspaces().changeRole(owner, workspace, person.userId(), role));
        }
        return person;
    }

    public ChannelView channel(Caller creator, String name, ChannelKind kind) {
        return in(() -> channels().create(creator, workspace, new NewChannel(name, kind, null, null)));
    }

    private Caller person(Set<String> roles) {
        var name = "p" + Ids.text(Ids.next());
        var user = new ImportedUser("test", name, name, name, false, false);
        List<UserId> ids =
                in(() -> beans.get(UserService.class).importUsers(Caller.system(TraceId.create()), List.of(user)));
        return new Caller(ids.get(0), "", roles, TraceId.create());
    }
}
