package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which account a Slack user of a workspace became. A table, so that memory does not grow with the users. */
@Service
class PeopleRepository {

    /**
     * A Slack user's account.
     *
     * @param listedBy the latest import whose {@code users.json} has them; 0 when none has
     */
    record Person(UserId id, long listedBy) {}

    private final ImportDatabase database;

    @Inject
    PeopleRepository(ImportDatabase database) {
        this.database = database;
    }

    /** Those that are known, by Slack id. */
    Map<String, Person> find(WorkspaceId workspace, Collection<String> externalIds) {
        var result = new HashMap<String, Person>();
        for (var part : InList.parts(externalIds)) {
            var ids = InList.of(part);
            var values = new ArrayList<@Nullable Object>(List.of(workspace.value()));
            values.addAll(ids.values());
            database.list(
                    row -> result.put(row.getString(1), new Person(new UserId(row.getLong(2)), row.getLong(3))),
                    "SELECT external_id, user_id, listed_by FROM import_user WHERE workspace_id = ?"
                            + " AND external_id IN (" + ids.marks() + ")",
                    values.toArray());
        }
        return result;
    }

    void add(WorkspaceId workspace, Map<String, Person> people) {
        var rows = new ArrayList<@Nullable Object[]>();
        people.forEach((externalId, person) -> rows.add(
                new Object[] {workspace.value(), externalId, person.id().value(), person.listedBy()}));
        database.batch("INSERT INTO import_user VALUES (?, ?, ?, ?)", rows);
    }

    void markListed(WorkspaceId workspace, Collection<String> externalIds, ImportId by) {
        var rows = new ArrayList<@Nullable Object[]>();
        externalIds.forEach(externalId -> rows.add(new Object[] {by.value(), workspace.value(), externalId}));
        database.batch("UPDATE import_user SET listed_by = ? WHERE workspace_id = ? AND external_id = ?", rows);
    }
}
