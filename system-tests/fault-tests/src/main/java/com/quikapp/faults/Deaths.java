package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Database;
import com.quikapp.harness.Program;
import java.util.Map;
import java.util.TreeMap;

/** Processes that are killed, stopped, stand still or stumble. */
final class Deaths {

    private static final int AWAY_SECONDS = 5;
    private static final int HANGING_SECONDS = 20;
    private static final int SLOW_TURNS = 200;
    private static final int BROKER = 2;

    private Deaths() {}

    /** @param database the name of the database's product */
    static Map<String, Fault> all(String database) {
        Map<String, Fault> faults = new TreeMap<>();
        faults.put("server-kill", new ServerKill());
        faults.put("server-hang", (cluster, admin) -> hang(cluster.server(2).program()));
        faults.put("kafka-kill", (cluster, admin) -> {
            cluster.kafka().broker(BROKER).kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.kafka().startAgain();
        });
        faults.put("kafka-restart", (cluster, admin) -> restartBrokers(cluster));
        faults.put("kafka-hang", (cluster, admin) -> hang(cluster.kafka().broker(BROKER)));
        faults.put("redis-kill", (cluster, admin) -> {
            cluster.redis().program().kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.redis().startAgain();
        });
        faults.put("redis-restart", (cluster, admin) -> {
            cluster.redis().program().stop();
            cluster.redis().startAgain();
        });
        faults.put("redis-hang", (cluster, admin) -> hang(cluster.redis().program()));
        faults.put(database + "-kill", (cluster, admin) -> {
            cluster.database().kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.database().startAgain();
        });
        faults.put(database + "-restart", (cluster, admin) -> {
            cluster.database().stop();
            cluster.database().startAgain();
        });
        faults.put(database + "-hang", (cluster, admin) -> {
            cluster.database().freeze();
            Pause.seconds(HANGING_SECONDS);
            cluster.database().thaw();
        });
        faults.put(database + "-slow", (cluster, admin) -> slow(cluster.database()));
        return faults;
    }

    /** The database stands still for four fifths of the time. */
    private static void slow(Database database) {
        for (int turn = 0; turn < SLOW_TURNS; turn++) {
            database.freeze();
            Pause.millis(80);
            database.thaw();
            Pause.millis(20);
        }
    }

    private static void restartBrokers(Cluster cluster) {
        for (int broker = 1; broker <= cluster.kafka().brokers(); broker++) {
            cluster.kafka().broker(broker).stop();
            cluster.kafka().startAgain();
            Pause.seconds(AWAY_SECONDS);
        }
    }

    private static void hang(Program program) {
        program.freeze();
        Pause.seconds(HANGING_SECONDS);
        program.thaw();
    }
}
