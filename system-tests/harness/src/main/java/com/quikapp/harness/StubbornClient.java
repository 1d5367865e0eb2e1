package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A client that does not give up, as real ones behave: it keeps every post until it is acknowledged, reconnects when the
 * connection breaks or is silent for too long, resumes each channel after the last message it has, and sends what is
 * unacknowledged or was refused for a while again under the same idempotency key.
 */
public final class StubbornClient implements AutoCloseable {

    private static final long PAUSE_NANOS = 100_000_000L;
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int WINDOW = 16;

    private final Person person;
    private final Map<String, Conversation> conversations = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> pending = java.util.Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> problems = new ConcurrentSkipListSet<>();
    private final Semaphore window = new Semaphore(WINDOW);
    private volatile boolean ended;
    private volatile long heardAt;
    private volatile long answeredAt;
    private volatile long beatAt;
    private volatile long shownAt;
    private volatile long longestPause;
    private volatile @Nullable Socket socket;

    public StubbornClient(Person person, List<String> channelIds) {
        this.person = person;
        channelIds.forEach(id -> conversations.put(id, new Conversation()));
        Thread keeper = new Thread(this::stayConnected, "client-" + person.handle());
        keeper.setDaemon(true);
        keeper.start();
    }

    /** Sends a post, or keeps it until there is a connection; waits while too many are unacknowledged. */
    public void post(String channelId, String key, String text) {
        window.acquireUninterruptibly();
        ObjectNode frame =
                Json.object("type", "post", "ref", key, "channelId", channelId, "text", text, "idempotencyKey", key);
        if (pending.isEmpty()) {
            answeredAt = System.nanoTime();
        }
        pending.put(key, frame);
        Socket current = socket;
        if (current != null) {
            current.send(frame);
        }
    }

    /** The message ids of acknowledged posts, by idempotency key. */
    public Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** How many posts are not yet acknowledged. */
    public int unacknowledged() {
        return pending.size();
    }

    /** The codes of problems that the server answered to posts. */
    public Set<String> problems() {
        return problems;
    }

    /** What this client has on its screen of a channel. */
    public Conversation conversation(String channelId) {
        return conversations.computeIfAbsent(channelId, id -> new Conversation());
    }

    /** Whether the first connection stands. */
    public boolean isConnected() {
        return socket != null;
    }

    @Override
    public void close() {
        ended = true;
        Socket current = socket;
        if (current != null) {
            current.close();
        }
    }

    private void stayConnected() {
        while (!ended) {
            try (Socket connection = Socket.withToken(person.server(), person.accessToken(), this::hear)) {
                connection.send(Json.object("type", "hello", "resume", Json.MAPPER.valueToTree(positions())));
                connection.await("welcome");
                socket = connection;
                sendAgain(connection);
                keep(connection);
            } catch (CompletionException | org.awaitility.core.ConditionTimeoutException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } finally {
                socket = null;
            }
        }
    }

    /** Lets the server hear from the client now and then, until the connection ends or seems dead. */
    private void keep(Socket connection) {
        heardAt = System.nanoTime();
        answeredAt = heardAt;
        beatAt = heardAt;
        while (!connection.isClosed() && !ended && !seemsDead()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            if (System.nanoTime() - beatAt > BEAT_NANOS) {
                beatAt = System.nanoTime();
                connection.send(Json.object("type", "ping"));
            }
        }
    }

    private boolean seemsDead() {
        long now = System.nanoTime();
        return (beatAt - heardAt > 0 && now - beatAt > SILENCE_NANOS)
                || (!pending.isEmpty() && now - answeredAt > PATIENCE_NANOS);
    }

    private void sendAgain(Socket connection) {
        synchronized (pending) {
            pending.values().forEach(connection::send);
        }
    }

    private Map<String, Long> positions() {
        Map<String, Long> positions = new LinkedHashMap<>();
        conversations.forEach((id, conversation) -> {
            if (conversation.isStarted()) {
                positions.put(id, conversation.lastSeq());
            }
        });
        return positions;
    }

    /** Starts to measure {@link #longestPauseMillis}. */
    public void measure() {
        longestPause = 0;
        shownAt = System.nanoTime();
    }

    /** The longest time since {@link #measure} without a new message on the screen. */
    public long longestPauseMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestPause);
    }

    private void shown() {
        long now = System.nanoTime();
        longestPause = Math.max(longestPause, now - shownAt);
        shownAt = now;
    }

    private void hear(JsonNode event) {
        heardAt = System.nanoTime();
        switch (event.path("type").asText()) {
            case "welcome" ->
                event.path("channels").properties().forEach(channel -> conversation(channel.getKey())
                        .startAt(channel.getValue().asLong()));
            case "message.posted" -> {
                if (conversation(event.path("channelId").asText())
                        .add(event.path("seq").asLong(), event.path("message"))) {
                    shown();
                }
            }
            case "ack" -> acknowledge(event);
            case "problem" -> refused(event);
            default -> {}
        }
    }

    /** What the server cannot do now is sent again a second later; anything else would be refused again. */
    private void refused(JsonNode problem) {
        answeredAt = System.nanoTime();
        problems.add(problem.path("problem").path("code").asText());
        ObjectNode frame = pending.get(problem.path("ref").asText());
        if (frame != null && problem.path("problem").path("status").asInt() == 503) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
                Socket current = socket;
                if (current != null && pending.containsValue(frame)) {
                    current.send(frame);
                }
            });
        }
    }

    private void acknowledge(JsonNode ack) {
        answeredAt = System.nanoTime();
        String key = ack.path("ref").asText();
        String id = ack.path("message").path("id").asText();
        String before = acknowledged.put(key, id);
        if (before != null && !before.equals(id)) {
            problems.add("acknowledged twice with different ids: " + key);
        }
        if (pending.remove(key) != null) {
            window.release();
        }
    }
}
