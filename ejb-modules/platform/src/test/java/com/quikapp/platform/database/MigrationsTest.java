package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.Collections;
import java.util.concurrent.Executors;

class MigrationsTest {

    @EveryDatabase
    void serversThatStartAtOnceMigrateOnce(TestDatabase db) throws Exception {
        var empty = db.vendor().fresh();
        var servers = Executors.newFixedThreadPool(3);
        try {
            var starts =
                    servers.invokeAll(Collections.nCopies(3, Executors.callable(() -> new Migrations(empty).run())));
            for (var start : starts) {
                start.get();
            }
        } finally {
            servers.shutdown();
        }
        try (var connection = empty.getConnection();
                var count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM outbox")) {
            assertThat(count.next()).isTrue();
        }
    }
}
