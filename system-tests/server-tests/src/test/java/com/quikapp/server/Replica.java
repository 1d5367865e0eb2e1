package com.quikapp.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a client of the protocol knows: its channels and their messages, read once by REST and kept by events. */
final class Replica {

    private static final int PARTICIPANTS = 5;

    private final Person person;
    private final String workspaceId;
    private final Map<String, JsonNode> channels = new TreeMap<>();
    private final Map<String, Map<Long, ObjectNode>> messages = new TreeMap<>();
    private final Map<String, Long> upTo = new TreeMap<>();

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
            case "channel.left" -> leave(event.path("channelId").asText());
            case "channel.updated" -> update(event.path("channel"));
            case "message.posted" -> add(event.path("message"));
            default -> {
                // Answers change nothing.
            }
        }
    }

    /** Channels by their ids, each with what a client shows of it. */
    synchronized Map<String, List<String>> shown() {
        Map<String, List<String>> shown = new TreeMap<>();
        channels.forEach((id, channel) -> {
            List<String> lines = new ArrayList<>();
            lines.add(
                    channel.path("name").asText() + ": " + channel.path("topic").asText());
            messages.get(id).values().forEach(message -> lines.add(message.toString()));
            shown.put(id, lines);
        });
        return shown;
    }

    private void enter(JsonNode channel) {
        String id = channel.path("id").asText();
        JsonNode page = person.api()
                .get("/api/realtime/v1/channels/" + id + "/messages?limit=100")
                .expect(200)
                .json();
        Map<Long, ObjectNode> known = new TreeMap<>();
        page.path("items").forEach(message -> known.put(message.path("seq").asLong(), (ObjectNode) message));
        channels.put(id, channel);
        messages.put(id, known);
        upTo.put(id, page.path("lastSeq").asLong());
    }

    private void leave(String id) {
        channels.remove(id);
        messages.remove(id);
    }

    private void update(JsonNode channel) {
        channels.put(channel.path("id").asText(), channel);
    }

    private void add(JsonNode message) {
        String channel = message.path("channelId").asText();
        long seq = message.path("seq").asLong();
        if (seq <= upTo.getOrDefault(channel, Long.MAX_VALUE)) {
            return;
        }
        upTo.put(channel, seq);
        Map<Long, ObjectNode> known = messages.get(channel);
        known.put(seq, message.deepCopy());
        String rootId = message.path("rootId").asText();
        known.values().stream()
                .filter(root -> root.path("id").asText().equals(rootId))
                .forEach(root -> count(root, message));
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
