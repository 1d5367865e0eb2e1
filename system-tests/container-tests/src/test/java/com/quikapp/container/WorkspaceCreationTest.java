package com.quikapp.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.workspace.NewWorkspace;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.content.workspace.WorkspaceView;
import com.quikapp.identity.user.NewUser;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workspace with its general channel, owner and welcome message comes into being as one, over three services. */
@ExtendWith(ArquillianExtension.class)
class WorkspaceCreationTest {

    private static final List<String> TABLES =
            List.of("workspace", "workspace_member", "channel", "channel_member", "message");

    @Inject
    private WorkspaceService workspaces;

    @Inject
    private ChannelService channels;

    @Inject
    private UserService users;

    @Inject
    private UserTransaction transaction;

    @Inject
    private DataSource database;

    private Caller admin = Caller.system(TraceId.create());

    @Deployment
    static EnterpriseArchive application() {
        return TestApplication.with(WorkspaceCreationTest.class, Veto.class);
    }

    @BeforeEach
    void registerAdministrator() throws Exception {
        Caller system = Caller.system(TraceId.create());
        transaction.begin();
        var account = users.register(system, NewUser.parse(UUID.randomUUID() + "@example.org", "Ada", true));
        transaction.commit();
        admin = new Caller(account.id(), "session", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TraceId.create());
    }

    @Test
    void aNewWorkspaceHasItsGeneralChannelAndAWelcome() throws Exception {
        Map<String, Long> before = rows();
        WorkspaceView created = workspaces.create(admin, new NewWorkspace("Example", null));
        List<ChannelView> mine = channels.mine(admin, created.id());
        assertThat(mine).singleElement().satisfies(channel -> {
            assertThat(channel.general()).isTrue();
            assertThat(channel.memberCount()).isEqualTo(1);
        });
        assertThat(rows().get("message")).isGreaterThan(before.get("message"));
    }

    @Test
    void whenALaterStepFailsNothingOfItRemains() throws Exception {
        Map<String, Long> before = rows();
        assertThatThrownBy(() -> workspaces.create(admin, new NewWorkspace(Veto.NAME, null)))
                .hasStackTraceContaining(Veto.REASON);
        Map<String, Long> after = rows();
        assertThat(after).containsAllEntriesOf(before);
        assertThat(workspaces.mine(admin)).isEmpty();
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    result.next();
                    rows.put(table, result.getLong(1));
                }
            }
        }
        return rows;
    }
}
