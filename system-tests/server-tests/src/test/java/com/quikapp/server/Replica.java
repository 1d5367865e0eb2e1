package com.quikapp.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a client of the protocol knows: its channels and their messages, read once by REST and kept by events. */
final class Replica {

    private static final int PARTICIPANTS = 5;

    private final Person person;
    private final String workspaceId;
    private final Map<String, Known> channels = new TreeMap<>();

    /** A channel, and its messages up to a sequence number. */
    private static final class Known {
        JsonNode channel;
        long upTo;
        final Map<Long, ObjectNode> messages = new TreeMap<>();

        Known(JsonNode channel, JsonNode page) {
            this.channel = channel;
            this.upTo = page.path("lastSeq").asLong();
            page.path("items")
                    .forEach(message -> messages.put(message.path("seq").asLong(), (ObjectNode) message));
        }
    }

    Replica(Person person, String workspaceId) {
        this.person = person;
        this.workspaceId = workspaceId;
    }

    /** All there is at this moment. */
    Replica read() {
        person.api()
                .get("/api/content/v1/workspaces/" + workspaceId + "/channels?limit=100")
                .expect(200)
                .json()
                .path("items")
                .forEach(this::enter);
        return this;
    }

    synchronized void apply(JsonNode event) {
        switch (event.path("type").asText()) {
            case "welcome" -> read();
            case "channel.joined" -> enter(event.path("channel"));
            case "channel.left" -> channels.remove(event.path("channelId").asText());
            case "channel.updated" ->
                of(event.path("channel"), "id").ifPresent(known -> known.channel = event.path("channel"));
            case "message.posted" -> of(event, "channelId").ifPresent(known -> add(known, event.path("message")));
            default -> {
                // Answers change nothing.
            }
        }
    }

    /** Channels by their ids, each with what a client shows of it: its name, its topic, the messages outside threads. */
    synchronized Map<String, List<Object>> shown() {
        Map<String, List<Object>> shown = new TreeMap<>();
        channels.forEach((id, known) -> {
            List<Object> lines = new ArrayList<>();
            lines.add(known.channel.path("name").asText() + ": "
                    + known.channel.path("topic").asText());
            lines.addAll(known.messages.values());
            shown.put(id, lines);
        });
        return shown;
    }

    private Optional<Known> of(JsonNode object, String field) {
        return Optional.ofNullable(channels.get(object.path(field).asText()));
    }

    private void enter(JsonNode channel) {
        String id = channel.path("id").asText();
        JsonNode page = person.api()
                .get("/api/realtime/v1/channels/" + id + "/messages?limit=100")
                .expect(200)
                .json();
        channels.put(id, new Known(channel, page));
    }

    private static void add(Known known, JsonNode message) {
        long seq = message.path("seq").asLong();
        if (seq <= known.upTo) {
            return;
        }
        known.upTo = seq;
        if (message.has("rootId")) {
            known.messages.values().stream()
                    .filter(root -> root.path("id").equals(message.path("rootId")))
                    .forEach(root -> count(root, message));
        } else {
            known.messages.put(seq, message.deepCopy());
        }
    }

    private static void count(ObjectNode root, JsonNode reply) {
        Set<String> participants = new LinkedHashSet<>();
        participants.add(reply.path("authorId").asText());
        root.path("thread").path("participantIds").forEach(id -> participants.add(id.asText()));
        root.set(
                "thread",
                Json.object(
                        "replyCount",
                        root.path("thread").path("replyCount").asInt() + 1,
                        "lastReplyAt",
                        reply.path("createdAt").asText(),
                        "participantIds",
                        participants.stream().limit(PARTICIPANTS).toList()));
    }
}
