package com.quikapp.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Ports;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.nio.file.Path;
import java.util.UUID;

/** Servers that several test classes share, started when first needed and ended with the tests. */
final class Servers {

    private static final String PLENTY = "1000000";

    private Servers() {}

    /** On PostgreSQL, with a mail server, and without limits that a busy test would meet. */
    static final class OnPostgres {
        static final int CONNECTIONS_PER_USER = 25;
        static final GreenMail MAIL = mail();
        static final TraceCollector TRACES = TraceCollector.start();
        static final Postgres DATABASE = Postgres.start(home("postgres-data"));
        static final Quikapp SERVER = unlimited(Quikapp.in(home("postgres")))
                .with("quikapp.database", "postgresql")
                .with("quikapp.database.url", DATABASE.database("quikapp"))
                .with("quikapp.database.user", DATABASE.user())
                .with("quikapp.mail.host", "127.0.0.1")
                .with("quikapp.mail.port", Integer.toString(MAIL.getSmtp().getPort()))
                .with("quikapp.mail.from", "quikapp@example.org")
                .with("quikapp.mail.delay", "PT0S")
                .with("quikapp.traces.url", TRACES.url())
                .with("quikapp.traces.share", "1")
                .with("quikapp.realtime.connections-per-user", Integer.toString(CONNECTIONS_PER_USER))
                .start();
        private static final String ADMIN = SERVER.setUp().email();

        private OnPostgres() {}

        /** The system administrator, signed in anew: tokens live for minutes only. */
        static Person admin() {
            return Person.signIn(SERVER.address(), ADMIN, Company.PASSWORD);
        }

        /** A workspace of its own for one test. */
        static Company company() {
            return Company.found(SERVER.address(), admin());
        }
    }

    /** The embedded defaults: H2 in a file, events in the JVM, and the limits users meet. */
    static final class Embedded {
        static final Quikapp SERVER = Quikapp.in(home("embedded")).start();
        static final Company COMPANY = Company.found(SERVER.address(), SERVER.setUp());

        private Embedded() {}
    }

    /** Lifts the limits on requests. */
    static Quikapp.Setup unlimited(Quikapp.Setup setup) {
        return setup.with("quikapp.limits.public-per-minute", PLENTY)
                .with("quikapp.limits.user-per-minute", PLENTY)
                .with("quikapp.limits.address-per-minute", PLENTY);
    }

    /** A new folder below the build's. */
    static Path home(String name) {
        return Path.of("target", "servers", name + "-" + UUID.randomUUID()).toAbsolutePath();
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
