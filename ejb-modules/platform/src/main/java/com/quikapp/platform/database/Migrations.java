package com.quikapp.platform.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Brings the schema of every service up to date. A service owns its tables and its scripts
 * ({@code db/<service>/V*.sql}, one history table each), so services can be upgraded one by one. Safe to run on several
 * servers at once: Flyway locks; a second run does nothing.
 */
public final class Migrations {

    private static final List<String> SERVICES = List.of(
            "platform",
            "auth",
            "user",
            "audit",
            "workspace",
            "channel",
            "thread",
            "search",
            "notification",
            "message",
            "presence",
            "orchestrator",
            "analytics",
            "export");

    private static final int TRIES = 3;

    private final DataSource dataSource;
    private final ClassLoader scripts;

    public Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
        this.scripts = Migrations.class.getClassLoader();
    }

    /** Migrates every service whose scripts are on the class path, in the order of their dependencies. */
    public void run() {
        for (var service : SERVICES) {
            if (scripts.getResource("db/" + service + "/V1__create.sql") != null) {
                migrate(service);
            }
        }
    }

    /**
     * Again when it fails: servers that meet an empty schema at once stumble over each other's half-made history table,
     * and find it made the next time. What fails by itself fails again.
     */
    private void migrate(String service) {
        var flyway = flyway(service);
        for (int attempt = 1; ; attempt++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException failure) {
                if (attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    private Flyway flyway(String service) {
        try {
            var configuration = Flyway.configure(scripts);
            // A lock of the session: one of a transaction would end when that stands idle during a long migration.
            configuration
                    .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                    .setTransactionalLock(false);
            return configuration
                    .dataSource(dataSource)
                    .locations("classpath:db/" + service)
                    .table("flyway_" + service)
                    .placeholders(Dialect.of(dataSource).placeholders())
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
        } catch (SQLException cause) {
            throw new IllegalStateException("The database cannot be reached for the schema of " + service, cause);
        }
    }
}
