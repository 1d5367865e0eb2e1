package com.quikapp.faults;

import com.quikapp.harness.Network.Line;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines of one server that swallow everything. */
final class Cuts {

    private static final int SECONDS = 20;
    private static final int SERVER = 2;

    private Cuts() {}

    /** @param database the name of the database's product */
    static Map<String, Fault> all(String database) {
        Map<String, Fault> faults = new TreeMap<>();
        for (Line line : Line.values()) {
            String end = line == Line.DATABASE ? database : line.name().toLowerCase(Locale.ROOT);
            faults.put(end + "-cut", (cluster, admin) -> {
                cluster.network().cut(SERVER, line);
                Pause.seconds(SECONDS);
                cluster.network().mend(SERVER, line);
            });
        }
        return faults;
    }
}
