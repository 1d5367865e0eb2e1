package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class NodeNumbersTest {

    private static final int SERVERS = 8;

    @EveryDatabase
    void giveServersThatStartAtOnceNumbersOfTheirOwn(TestDatabase database) throws Exception {
        var numbers = new NodeNumbers(database.dataSource());
        var starts = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Integer> given = new ArrayList<>();
            for (var start : starts.invokeAll(servers(numbers))) {
                given.add(start.get());
            }
            assertThat(given).doesNotHaveDuplicates().allMatch(number -> number >= 0 && number < Ids.NODES);
        } finally {
            starts.shutdownNow();
        }
    }

    @EveryDatabase
    void beginAgainAfterTheLast(TestDatabase database) throws Exception {
        var numbers = new NodeNumbers(database.dataSource());
        set(database, Ids.NODES - 2L);
        assertThat(numbers.next()).isEqualTo(Ids.NODES - 1);
        assertThat(numbers.next()).isZero();
    }

    private static List<Callable<Integer>> servers(NodeNumbers numbers) {
        List<Callable<Integer>> servers = new ArrayList<>();
        for (int server = 0; server < SERVERS; server++) {
            servers.add(numbers::next);
        }
        return servers;
    }

    private static void set(TestDatabase database, long number) throws Exception {
        try (var connection = database.dataSource().getConnection();
                var update = connection.prepareStatement("UPDATE node_number SET last_number = ?")) {
            update.setLong(1, number);
            update.executeUpdate();
        }
    }
}
