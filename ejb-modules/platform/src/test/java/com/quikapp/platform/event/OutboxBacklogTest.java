package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

class OutboxBacklogTest {

    @EveryDatabase
    void keepsForEachConsumerItsOwnInOrder(TestDatabase db) throws SQLException {
        var backlog = new OutboxBacklog(db.dataSource());
        var first = entry();
        var second = entry();
        backlog.add("search", List.of(second));
        backlog.add("search", List.of(first, second));
        backlog.add("audit", List.of(second));
        assertThat(backlog.oldest("search")).containsExactly(first, second);
        assertThat(backlog.consumers()).containsExactlyInAnyOrder("search", "audit");

        backlog.delete("search", List.of(first, second));
        assertThat(backlog.oldest("search")).isEmpty();
        assertThat(backlog.oldest("audit")).containsExactly(second);
    }

    private static OutboxEntry entry() {
        return new OutboxEntry(Ids.next(), "quikapp.test.thing", "key", "{}");
    }
}
