package com.quikapp.content.testing;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.channel.ChannelScope;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.channel.NewChannel;
import com.quikapp.content.thread.ThreadService;
import com.quikapp.content.workspace.NewInvitation;
import com.quikapp.content.workspace.NewWorkspace;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.content.workspace.WorkspaceView;
import com.quikapp.identity.user.ImportedUser;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.testing.MovableClock;
import com.quikapp.platform.testing.TestBeans;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Real services over a test database, and people to use them. Every company is a stranger to all others. */
public final class Company {

    public static final Instant START = MovableClock.START;

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final TestBeans beans;

    public Company(TestDatabase database) {
        this.database = database;
        this.beans = new TestBeans(database, clock);
        beans.start("com.quikapp.content.channel.WorkspaceFollower");
    }

    public TestBeans beans() {
        return beans;
    }

    public MovableClock clock() {
        return clock;
    }

    public WorkspaceService workspaces() {
        return beans.get(WorkspaceService.class);
    }

    public ChannelService channels() {
        return beans.get(ChannelService.class);
    }

    public ThreadService threads() {
        return beans.get(ThreadService.class);
    }

    /** Runs in a transaction, as the container would run a facade's method. */
    public <T> T does(Callable<T> work) {
        return database.inTransaction(work);
    }

    /** Like {@link #does} for work without a result. */
    public void runs(TestDatabase.Work work) {
        database.inTransaction(work);
    }

    /** Somebody with an account and nothing else. */
    public Caller person(String name) {
        return new Caller(account(name), "session", Set.of(Caller.USER), TraceId.create());
    }

    /** A System Admin. */
    public Caller systemAdmin(String name) {
        return new Caller(account(name), "session", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TraceId.create());
    }

    /** People of another system, without a role here. */
    public List<UserId> accounts(int count) {
        var source = "test-" + Ids.text(Ids.next());
        var people = IntStream.range(0, count)
                .mapToObj(n -> new ImportedUser(source, "U" + n, "user" + n, "User " + n, false, false))
                .toList();
        return does(() -> beans.get(UserService.class).importUsers(Caller.system(TraceId.create()), people));
    }

    private UserId account(String name) {
        var person = new ImportedUser("test", Ids.text(Ids.next()), name, name, false, false);
        return does(() -> beans.get(UserService.class)
                .importUsers(Caller.system(TraceId.create()), List.of(person))
                .get(0));
    }

    /** A workspace owned by a System Admin of that name. */
    public Tenant tenant(String name) {
        var owner = systemAdmin(name + "-owner");
        var workspace = does(() -> workspaces().create(owner, new NewWorkspace(name, null)));
        // From here on the owner is an owner and no more.
        return new Tenant(this, workspace, new Caller(owner.userId(), "session", Set.of(Caller.USER), owner.traceId()));
    }

    /** A workspace with its owner. */
    public record Tenant(Company company, WorkspaceView workspace, Caller owner) {

        public Caller member(String name) {
            return joined(name, WorkspaceRole.MEMBER);
        }

        public Caller guest(String name) {
            return joined(name, WorkspaceRole.GUEST);
        }

        public Caller admin(String name) {
            var admin = member(name);
            company.runs(
                    () -> company.workspaces().changeRole(owner, workspace.id(), admin.userId(), WorkspaceRole.ADMIN));
            return admin;
        }

        public ChannelView general() {
            return company.channels()
                    .list(owner, workspace.id(), ChannelScope.MINE, "general", PageRequest.of(null, null))
                    .items()
                    .get(0);
        }

        public ChannelView channel(Caller creator, String name, ChannelKind kind) {
            return company.does(
                    () -> company.channels().create(creator, workspace.id(), new NewChannel(name, kind, null, null)));
        }

        private Caller joined(String name, WorkspaceRole role) {
            var person = company.person(name);
            var invitation = company.does(
                    () -> company.workspaces().invite(owner, workspace.id(), new NewInvitation(null, 1, role)));
            company.runs(() -> company.workspaces().accept(person, invitation.token()));
            return person;
        }
    }
}
