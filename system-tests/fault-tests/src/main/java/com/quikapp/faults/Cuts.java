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

    static Map<String, Fault> all() {
        Map<String, Fault> faults = new TreeMap<>();
        for (Line line : Line.values()) {
            faults.put(line.name().toLowerCase(Locale.ROOT) + "-cut", (cluster, admin) -> {
                cluster.network().cut(SERVER, line);
                Pause.seconds(SECONDS);
                cluster.network().mend(SERVER, line);
            });
        }
        return faults;
    }
}
