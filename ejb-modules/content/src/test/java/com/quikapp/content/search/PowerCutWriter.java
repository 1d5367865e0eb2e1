package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that writes messages until it is killed, and tells on its output how many are committed. */
final class PowerCutWriter {
    static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    static final ChannelId CHANNEL = new ChannelId(2);

    private PowerCutWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        MessageIndex index = new MessageIndex(Indexes.lucene(Path.of(arguments[0])));
        for (int batch = 1; batch <= 3; batch++) {
            index.write(List.of(message(batch), message(batch)));
            index.commit();
        }
        index.write(List.of(message(4)));
        System.out.println("committed");
        System.out.flush();
        new CountDownLatch(1).await();
    }

    static SearchableMessage message(long seq) {
        MessageId id = new MessageId(Ids.next());
        return new SearchableMessage(id, WORKSPACE, CHANNEL, seq, new UserId(3), "power cut", null, Instant.EPOCH);
    }
}
