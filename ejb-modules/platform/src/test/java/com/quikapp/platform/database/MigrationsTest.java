package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import java.util.Collections;
import java.util.concurrent.Executors;

class MigrationsTest {

    private static final int ONLY_ONE_OPENS_THE_FILE = 1;

    @EveryDatabase
    void serversThatStartAtOnceMigrateOnce(TestDatabase db) throws Exception {
        var empty = db.vendor().fresh();
        int count = db.vendor() == Vendor.H2 ? ONLY_ONE_OPENS_THE_FILE : 3;
        var servers = Executors.newFixedThreadPool(count);
        try {
            var starts = servers.invokeAll(
                    Collections.nCopies(count, Executors.callable(() -> new Migrations(empty).run())));
            for (var start : starts) {
                start.get();
            }
        } finally {
            servers.shutdown();
        }
        try (var connection = empty.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM outbox")) {
            assertThat(rows.next()).isTrue();
        }
    }
}
