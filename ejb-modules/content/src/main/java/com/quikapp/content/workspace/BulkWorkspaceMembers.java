package com.quikapp.content.workspace;

import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.Id;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Reads and stores many memberships at once; at most {@value InList#MOST} in a call. */
@Service
class BulkWorkspaceMembers {

    private static final String SHARING = "SELECT DISTINCT theirs.user_id FROM workspace_member mine"
            + " JOIN %s theirs ON theirs.workspace_id = mine.workspace_id WHERE mine.user_id = ? AND theirs.user_id";

    private final DataSource database;

    @Inject
    BulkWorkspaceMembers(DataSource database) {
        this.database = database;
    }

    /** Those of the users who belong to the workspace. */
    Set<UserId> among(WorkspaceId workspace, Collection<UserId> users) {
        return select("SELECT user_id FROM workspace_member WHERE workspace_id = ? AND user_id", workspace, users, "");
    }

    /** Like {@link #among}, and keeps the memberships as they are until the commit. */
    Set<UserId> hold(WorkspaceId workspace, Collection<UserId> users) {
        var sql = "SELECT user_id FROM workspace_member WHERE workspace_id = ? AND user_id";
        return select(sql, workspace, users, " ORDER BY user_id FOR UPDATE");
    }

    /** Those of the users who belong, or once belonged, to a workspace that the user belongs to. */
    Set<UserId> sharing(UserId user, Collection<UserId> users) {
        var sharing = new HashSet<>(colleagues(user, users));
        sharing.addAll(select(SHARING.formatted("former_member"), user, users, ""));
        return sharing;
    }

    /** Those of the users who belong to a workspace that the user belongs to. */
    Set<UserId> colleagues(UserId user, Collection<UserId> users) {
        return select(SHARING.formatted("workspace_member"), user, users, "");
    }

    private Set<UserId> select(String sql, Id first, Collection<UserId> users, String end) {
        if (users.isEmpty()) {
            return Set.of();
        }
        var list = InList.of(users);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql + " IN (" + list.marks() + ")" + end)) {
            select.setLong(1, first.value());
            list.bind(select, 2);
            try (var rows = select.executeQuery()) {
                var found = new HashSet<UserId>();
                while (rows.next()) {
                    found.add(new UserId(rows.getLong(1)));
                }
                return found;
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("Memberships cannot be read", cause);
        }
    }

    /** Adds users who do not belong to the workspace yet; its row must be locked. */
    void add(WorkspaceId workspace, Collection<UserView> users, Instant joinedAt) {
        var sql = "INSERT INTO workspace_member (workspace_id, user_id, member_role, handle, search_name, joined_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (var user : users) {
                insert.setLong(1, workspace.value());
                insert.setLong(2, user.id().value());
                insert.setString(3, WorkspaceRole.MEMBER.name());
                insert.setString(4, user.handle());
                insert.setString(5, SearchName.of(user.handle(), user.displayName()));
                insert.setTimestamp(6, Timestamp.from(joinedAt));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("Memberships cannot be stored", cause);
        }
    }
}
