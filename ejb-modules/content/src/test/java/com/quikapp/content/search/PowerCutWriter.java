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
            write(index, List.of(message(batch), message(batch)));
        }
        index.write(List.of(message(4)));
        System.out.println("committed");
        System.out.flush();
        new CountDownLatch(1).await();
    }

    /** Writes durably. */
    static void write(MessageIndex index, List<SearchableMessage> messages) {
        index.durably(() -> {
            index.write(messages);
            return messages.size();
        });
    }

    static SearchableMessage message(long seq) {
        return message(seq, "power cut");
    }

    static SearchableMessage message(long seq, String text) {
        MessageId id = new MessageId(Ids.next());
        return new SearchableMessage(id, WORKSPACE, CHANNEL, seq, new UserId(3), text, null, Instant.EPOCH);
    }
}
