package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Postgres;
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

    static Map<String, Fault> all() {
        Map<String, Fault> faults = new TreeMap<>();
        faults.put("server-kill", (cluster, admin) -> {
            cluster.server(1).kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.startAgain(1);
        });
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
        faults.put("postgres-kill", (cluster, admin) -> {
            cluster.postgres().kill();
            Pause.seconds(AWAY_SECONDS);
            cluster.postgres().startAgain();
        });
        faults.put("postgres-restart", (cluster, admin) -> {
            cluster.postgres().stop();
            cluster.postgres().startAgain();
        });
        faults.put("postgres-hang", (cluster, admin) -> {
            cluster.postgres().freeze();
            Pause.seconds(HANGING_SECONDS);
            cluster.postgres().thaw();
        });
        faults.put("postgres-slow", (cluster, admin) -> slow(cluster.postgres()));
        return faults;
    }

    /** The database stands still for four fifths of the time. */
    private static void slow(Postgres database) {
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
