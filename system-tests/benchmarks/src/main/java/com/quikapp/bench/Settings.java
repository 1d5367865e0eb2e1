package com.quikapp.bench;

import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.util.concurrent.atomic.AtomicInteger;

/** What all benchmarks have in common. */
final class Settings {

    /** A text of 200 bytes. */
    static final String TEXT =
            "All work and no play makes a dull day. ".repeat(6).substring(0, 200);

    private static final String PLENTY = "100000000";

    /** Options for the server's Java machine, for example to record what it does while it is measured. */
    private static final String JVM = System.getenv().getOrDefault("QUIKAPP_BENCH_JVM", "");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Settings() {}

    /** Lifts the limits on requests, which are not what is measured. */
    static Quikapp.Setup unlimited(Quikapp.Setup setup) {
        return setup.jvm(JVM)
                .with("quikapp.limits.public-per-minute", PLENTY)
                .with("quikapp.limits.user-per-minute", PLENTY)
                .with("quikapp.limits.address-per-minute", PLENTY)
                .with("quikapp.realtime.frames-per-second", "1000000")
                .with("quikapp.realtime.frame-burst", "1000000")
                .with("quikapp.realtime.connections-per-user", PLENTY);
    }

    /** On a new database in PostgreSQL, without limits. */
    static Quikapp.Setup on(Postgres postgres, Quikapp.Setup setup) {
        return on(postgres.database("quikapp" + DATABASES.incrementAndGet()), postgres.user(), setup);
    }

    /** On a database in PostgreSQL, by its address for JDBC, without limits. */
    static Quikapp.Setup on(String database, String user, Quikapp.Setup setup) {
        return unlimited(setup)
                .with("quikapp.database", "postgresql")
                .with("quikapp.database.url", database)
                .with("quikapp.database.user", user);
    }

    /** A server that holds clients and takes their posts; search, notification, analytics and audit are done by others. */
    static Quikapp.Setup forClients(Quikapp.Setup setup) {
        return setup.with("quikapp.role.search", "false")
                .with("quikapp.role.notification", "false")
                .with("quikapp.role.analytics", "false")
                .with("quikapp.role.audit", "false");
    }
}
