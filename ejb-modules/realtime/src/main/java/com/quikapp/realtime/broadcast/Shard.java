package com.quikapp.realtime.broadcast;

import com.quikapp.realtime.broadcast.ShardTask.Change;
import com.quikapp.realtime.broadcast.ShardTask.ToOne;
import com.quikapp.realtime.broadcast.ShardTask.ToRoom;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A share of the clients. Decides what is sent to whom next; one worker at a time asks and sends. All it knows lies here
 * and not on the worker's stack, so that another worker can go on where one hangs.
 */
final class Shard {

    private static final System.Logger LOG = System.getLogger(Shard.class.getName());

    private final Inbox inbox = new Inbox();
    private final Gathering gathering = new Gathering();
    private final Slow slow;
    private final LongAdder deliveries = new LongAdder();
    private ArrayDeque<ShardTask> tasks = new ArrayDeque<>();
    private Iterator<Connection> recipients = Collections.emptyIterator();
    private List<Outgoing> events = List.of();
    private Frame frame = Frame.of("");

    /** What becomes of clients that do not keep up. */
    interface Slow {

        /** Its queue is full: it is told to come back and resume. */
        void overflowed(Connection connection);

        /** It has more to catch up than a frame: a thread of its own sends to it. */
        void behind(Connection connection);
    }

    Shard(Slow slow) {
        this.slow = slow;
    }

    void sendTo(Audience audience, Outgoing event) {
        inbox.put(new ToRoom(audience, event));
    }

    void sendTo(Connection connection, Outgoing event) {
        inbox.put(new ToOne(connection, List.of(event)));
    }

    void enter(Audience audience, Connection connection) {
        inbox.put(new Change(() -> audience.add(connection)));
    }

    void leave(Audience audience, Connection connection) {
        inbox.put(new Change(() -> audience.remove(connection)));
    }

    /** From here on its events wait, until {@link #release}. A client with its own thread is too far behind for that. */
    void hold(Connection connection) {
        inbox.put(new Change(() -> {
            if (connection.detached) {
                slow.overflowed(connection);
            }
            connection.held = true;
        }));
    }

    /** Sends these, then what waited, then goes on. */
    void release(Connection connection, List<Outgoing> first) {
        inbox.put(new Change(() -> {
            connection.held = false;
            var all = new ArrayList<>(first);
            all.addAll(connection.queue().drain());
            if (Outgoing.fitting(all) == all.size()) {
                gathering.add(connection, all);
            } else {
                connection.detached = true;
                connection.queue().refill(all);
                slow.behind(connection);
            }
        }));
    }

    /** Its own thread has sent all there was: the shard sends to it again. */
    void reattach(Connection connection) {
        inbox.put(new Change(() -> {
            connection.detached = false;
            var rest = connection.queue().drain();
            gathering.add(connection, rest);
        }));
    }

    long deliveries() {
        return deliveries.sum();
    }

    int backlog() {
        return inbox.size();
    }

    void stop() {
        inbox.stop();
    }

    /** What to send next; waits for it, and answers nothing once the shard is stopped. For the shard's worker only. */
    @Nullable Delivery next() throws InterruptedException {
        while (true) {
            while (recipients.hasNext()) {
                var recipient = recipients.next();
                if (takesNow(recipient)) {
                    return new Delivery(recipient, frame);
                }
            }
            if (!nextBatch() && !nextChange() && !nextTasks()) {
                return null;
            }
        }
    }

    private boolean takesNow(Connection recipient) {
        if (recipient.isClosed()) {
            return false;
        }
        deliveries.add(events.size());
        if (!recipient.held && !recipient.detached) {
            return true;
        }
        if (!recipient.queue().add(events)) {
            slow.overflowed(recipient);
        }
        return false;
    }

    private boolean nextBatch() {
        gathering.gather(tasks);
        var batch = gathering.next();
        if (batch == null) {
            return false;
        }
        events = batch.events();
        frame = Outgoing.frame(events);
        recipients = batch.recipients().iterator();
        return true;
    }

    private boolean nextChange() {
        if (tasks.poll() instanceof Change change) {
            try {
                change.action().run();
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "A change of recipients failed; the shard goes on", failure);
            }
            return true;
        }
        return false;
    }

    private boolean nextTasks() throws InterruptedException {
        var taken = inbox.takeAll();
        if (taken == null) {
            return false;
        }
        tasks = taken;
        return true;
    }
}
