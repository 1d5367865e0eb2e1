package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.ClusterSetup;
import com.quikapp.harness.Company;
import com.quikapp.harness.Crowd;
import com.quikapp.harness.Database;
import com.quikapp.harness.Installation;
import com.quikapp.harness.Json;
import com.quikapp.harness.Network;
import com.quikapp.harness.Person;
import com.quikapp.harness.Processes;
import com.quikapp.harness.Records;
import com.quikapp.harness.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Strikes a cluster with the faults that are named, or with all; prints one verdict per fault, a line of JSON each. */
public final class Faults {

    private static final Database.Product PRODUCT = Database.Product.valueOf(
            environment("QUIKAPP_FAULTS_DATABASE", "postgres").toUpperCase(Locale.ROOT));
    private static final String OTHER_VERSION = environment("QUIKAPP_OTHER_VERSION", "");

    private static final int PEOPLE = 8;
    private static final int CHANNELS = 4;
    private static final int DISK_MEGABYTES = 2_000;
    private static final int ENDLESS = Integer.MAX_VALUE;
    private static final Duration PACE = Duration.ofMillis(200);
    private static final long BEFORE = 200;
    private static final long AFTER = 300;
    private static final long FAILOVER_MILLIS = 30_000;

    private final Cluster cluster;
    private final String admin;

    private Faults(Cluster cluster) {
        this.cluster = cluster;
        this.admin = cluster.setUp().email();
    }

    /** Arguments: names of faults. Ends with 1 when one of them lost, duplicated or reordered something. */
    public static void main(String[] names) throws IOException {
        Path home = Path.of("target", "cluster-" + System.currentTimeMillis()).toAbsolutePath();
        Map<String, Fault> faults = faults(home);
        List<String> wanted = names.length == 0 ? List.copyOf(faults.keySet()) : List.of(names);
        if (!faults.keySet().containsAll(wanted)) {
            System.err.println("There are: " + faults.keySet());
            System.exit(2);
        }
        boolean ok = true;
        Files.createDirectories(disk(home));
        try (Cluster cluster = start(home)) {
            Faults on = new Faults(cluster);
            for (String name : wanted) {
                ok &= on.strike(name, Objects.requireNonNull(faults.get(name)));
            }
        }
        System.exit(ok ? 0 : 1);
    }

    /** Those that need root, or a package that is not there, are left out, by name. */
    private static Map<String, Fault> faults(Path home) {
        String database = PRODUCT.name().toLowerCase(Locale.ROOT);
        Map<String, Fault> faults = new LinkedHashMap<>(Deaths.all(database));
        faults.putAll(Events.all());
        faults.put("import-kill", new ImportKill());
        faults.put("rolling-restart", new RollingRestart("rolling-restart", Installation.LIBERTY));
        if (OTHER_VERSION.isEmpty()) {
            System.err.println("Left out, for want of QUIKAPP_OTHER_VERSION: rolling-upgrade");
        } else {
            Path other = Installation.in(Path.of(OTHER_VERSION));
            faults.put("rolling-upgrade", new RollingRestart("rolling-upgrade", other, Installation.LIBERTY));
        }
        if (Network.isPossible()) {
            faults.putAll(Cuts.all(database));
            faults.put("full-disk", new FullDisk(disk(home)));
        } else {
            System.err.println(
                    "Left out, for want of root: " + Cuts.all(database).keySet() + ", full-disk");
        }
        if (Files.exists(ClockJump.LIBRARY)) {
            faults.put("clock-jump", new ClockJump(home));
        } else {
            System.err.println("Left out, for want of libfaketime: clock-jump");
        }
        return faults;
    }

    private static Cluster start(Path home) {
        ClusterSetup setup = Cluster.in(home)
                .brokers(3)
                .database(PRODUCT)
                .with("quikapp.limits.public-per-minute", "1000000")
                .with("quikapp.limits.user-per-minute", "1000000")
                .with("quikapp.limits.address-per-minute", "1000000");
        if (Network.isPossible()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> Processes.run("umount", "--lazy", disk(home).toString())));
            Processes.run(
                    "mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    "size=" + DISK_MEGABYTES + "m",
                    "tmpfs",
                    disk(home).toString());
            setup.lines().database(disk(home).resolve("data"));
        }
        return setup.start();
    }

    private static String environment(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static Path disk(Path home) {
        return home.resolve("database-disk");
    }

    private boolean strike(String name, Fault fault) {
        Person person = Person.signIn(cluster.address(), admin, Company.PASSWORD);
        Company company = Company.found(cluster.address(), person);
        Records records = new Records(company, person);
        try (Crowd crowd = Crowd.gather(company, PEOPLE, CHANNELS)) {
            crowd.send(ENDLESS, PACE);
            crowd.awaitAcknowledged(BEFORE);
            fault.strike(cluster, person);
            crowd.awaitAcknowledged(crowd.acknowledged() + AFTER);
            crowd.rest();
            crowd.awaitRecorded(records);
            Verdict verdict = Verdict.of(name, crowd, records);
            System.out.println(verdict.line(FAILOVER_MILLIS));
            return verdict.isOk(FAILOVER_MILLIS);
        } catch (Exception | AssertionError failure) {
            System.out.println(Json.object("name", name, "ok", false, "failure", String.valueOf(failure.getMessage())));
            failure.printStackTrace();
            return false;
        } finally {
            cluster.awaitReady();
        }
    }
}
