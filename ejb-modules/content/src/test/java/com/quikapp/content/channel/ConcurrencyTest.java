package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.content.workspace.InvitationNotValid;
import com.quikapp.content.workspace.LastOwner;
import com.quikapp.content.workspace.NewInvitation;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** What many do at the same moment ends as if they had done it one after the other. */
class ConcurrencyTest {

    private static final int MANY = 8;

    private Company company;
    private Tenant tenant;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        tenant = company.tenant("busy");
    }

    @EveryDatabase
    void countsEachMemberOnce() throws Exception {
        var people = people();
        var open = tenant.channel(tenant.owner(), "open", ChannelKind.PUBLIC).id();
        var twice = new ArrayList<Caller>(people);
        twice.addAll(people);
        var problems =
                atOnce(twice, person -> company.does(() -> company.channels().join(person, open)));
        assertThat(problems).isEmpty();
        assertThat(company.channels().memberCount(open)).isEqualTo(1 + MANY);
        assertThat(company.channels().memberIds(open, null, 100)).hasSize(1 + MANY);
    }

    @EveryDatabase
    void givesANameToOneOfThem() throws Exception {
        var problems = atOnce(people(), person -> tenant.channel(person, "wanted", ChannelKind.PUBLIC));
        assertThat(problems).hasSize(MANY - 1).allMatch(ChannelNameTaken.class::isInstance);
    }

    @EveryDatabase
    void letsInNoMoreThanInvited() throws Exception {
        var invitation = company.does(() ->
                company.workspaces().invite(tenant.owner(), tenant.workspace().id(), new NewInvitation(null, 3, null)));
        var strangers =
                IntStream.range(0, MANY).mapToObj(n -> company.person("s" + n)).toList();
        var problems = atOnce(
                strangers, person -> company.does(() -> company.workspaces().accept(person, invitation.token())));
        assertThat(problems).hasSize(MANY - 3).allMatch(InvitationNotValid.class::isInstance);
        assertThat(tenant.general().memberCount()).isEqualTo(4);
    }

    @EveryDatabase
    void keepsAnOwnerWhenAllLeave() throws Exception {
        var workspace = tenant.workspace().id();
        var owners = people();
        owners.forEach(person -> company.runs(() ->
                company.workspaces().changeRole(tenant.owner(), workspace, person.userId(), WorkspaceRole.OWNER)));
        company.runs(() -> company.workspaces().leave(tenant.owner(), workspace));
        var problems = atOnce(
                owners,
                person -> company.does(() -> {
                    company.workspaces().leave(person, workspace);
                    return true;
                }));
        assertThat(problems).singleElement().isInstanceOf(LastOwner.class);
    }

    @EveryDatabase
    void leavesNobodyInAChannelOfAWorkspaceTheyWereRemovedFrom() throws Exception {
        var open = tenant.channel(tenant.owner(), "open", ChannelKind.PUBLIC).id();
        var workspace = tenant.workspace().id();
        for (var person : people()) {
            atOnce(
                    List.of(person, tenant.owner()),
                    caller -> company.does(() -> {
                        if (caller.equals(person)) {
                            return company.channels().join(person, open);
                        }
                        company.workspaces().removeMember(tenant.owner(), workspace, person.userId());
                        return true;
                    }));
            assertThat(company.channels().membershipsOf(List.of(person.userId())))
                    .isEmpty();
        }
        assertThat(company.channels().memberCount(open)).isEqualTo(1);
    }

    @EveryDatabase
    void removesFromTheWorkspaceWhoeverIsRemovedFromItsChannelsMeanwhile() throws Exception {
        var workspace = tenant.workspace().id();
        var admin = tenant.admin("admin");
        for (var person : people()) {
            var channel = tenant.channel(person, "of-" + person.userId().text(), ChannelKind.PUBLIC)
                    .id();
            var problems = atOnce(
                    List.of(tenant.owner(), admin),
                    caller -> company.does(() -> {
                        if (caller.equals(admin)) {
                            company.channels().removeMember(admin, channel, person.userId());
                        } else {
                            company.workspaces().removeMember(caller, workspace, person.userId());
                        }
                        return true;
                    }));
            assertThat(problems).allMatch(ChannelMemberNotFound.class::isInstance);
            assertThat(company.workspaces().membersAmong(workspace, List.of(person.userId())))
                    .isEmpty();
        }
    }

    private List<Caller> people() {
        return IntStream.range(0, MANY).mapToObj(n -> tenant.member("p" + n)).toList();
    }

    /** What one caller does. */
    private interface Act {
        Object by(Caller caller) throws Exception;
    }

    /** All callers act on threads of their own; gives the problems some of them met. */
    private static List<Problem> atOnce(List<Caller> callers, Act act) throws Exception {
        var threads = Executors.newFixedThreadPool(callers.size());
        try {
            var tasks = callers.stream()
                    .<Callable<Object>>map(caller -> () -> act.by(caller))
                    .toList();
            var problems = new ArrayList<Problem>();
            for (var task : threads.invokeAll(tasks)) {
                try {
                    task.get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof Problem problem)) {
                        throw failure;
                    }
                    problems.add(problem);
                }
            }
            return problems;
        } finally {
            threads.shutdown();
        }
    }
}
