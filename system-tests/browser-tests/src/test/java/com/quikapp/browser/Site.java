package com.quikapp.browser;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import java.nio.file.Path;
import java.util.UUID;

/** Servers for browsers, on the embedded defaults: one that most tests share, and new ones for those that need their own. */
final class Site {

    private static final String PLENTY = "1000000";

    private Site() {}

    /** The shared server. */
    static Quikapp shared() {
        return Shared.SERVER;
    }

    /** A new workspace on the shared server. */
    static Company company() {
        return Company.found(
                Shared.SERVER.address(), Person.signIn(Shared.SERVER.address(), Shared.ADMIN, Company.PASSWORD));
    }

    /** A server to be, with nothing in it yet, that does not limit how fast a test goes. */
    static Quikapp.Setup empty(String name) {
        return Quikapp.in(Path.of("target", "servers", name + "-" + UUID.randomUUID())
                        .toAbsolutePath())
                .with("quikapp.limits.public-per-minute", PLENTY)
                .with("quikapp.limits.user-per-minute", PLENTY)
                .with("quikapp.limits.address-per-minute", PLENTY);
    }

    private static final class Shared {
        static final Quikapp SERVER = empty("shared").start();
        static final String ADMIN = SERVER.setUp().email();

        private Shared() {}
    }
}
