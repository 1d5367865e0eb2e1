package com.quikapp.platform.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases QuikApp supports, each able to give a fresh, empty one. */
public enum Vendor {
    H2 {
        @Override
        DataSource fresh(String name) {
            return H2Memory.database(name);
        }
    },
    POSTGRESQL {
        @Override
        DataSource fresh(String name) {
            return PostgresServer.shared().database(name);
        }
    },
    MARIADB {
        @Override
        DataSource fresh(String name) {
            return MariaDbServer.shared().database(name);
        }

        @Override
        Optional<String> missing() {
            return MariaDbServer.isInstalled()
                    ? Optional.empty()
                    : Optional.of("MariaDB is not installed (" + MariaDbServer.PROGRAM + ")");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new, empty database that no other test sees. */
    public DataSource fresh() {
        return fresh("quikapp_" + COUNT.incrementAndGet());
    }

    abstract DataSource fresh(String name);

    /** Why this database cannot be had on this machine; empty when it can. */
    Optional<String> missing() {
        return Optional.empty();
    }

    /** Lower-case name, as it stands in a test report. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
