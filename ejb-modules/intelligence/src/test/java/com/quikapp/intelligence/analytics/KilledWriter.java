package com.quikapp.intelligence.analytics;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** A process that stores batches of facts until it is killed, and says after each how many it has stored. */
final class KilledWriter {

    static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    static final int BATCH = 100;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var store = store(Path.of(arguments[0]));
        for (int batch = 0; ; batch++) {
            store.append(facts(batch));
            System.out.println((batch + 1) * BATCH);
        }
    }

    static DuckDbEventStore store(Path home) {
        return new DuckDbEventStore(new QuikappHome(home), new AnalyticsConfig(64, 1));
    }

    static List<MessageFact> facts(int batch) {
        return LongStream.rangeClosed(1, BATCH)
                .mapToObj(at -> new MessageFact(
                        new MessageId((long) batch * BATCH + at),
                        WORKSPACE,
                        new ChannelId(1),
                        new UserId(at),
                        false,
                        Instant.parse("2024-01-01T00:00:00Z").plusSeconds(batch)))
                .toList();
    }
}
