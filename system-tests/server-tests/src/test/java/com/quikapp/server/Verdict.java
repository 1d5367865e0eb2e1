package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Conversation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the posts of a crowd.
 *
 * @param eventLog what carried the events
 * @param acked acknowledged posts
 * @param delivered posts on the screens of all clients together
 * @param lost acknowledged posts missing from history, search or audit, and stored ones missing from a screen
 * @param duplicated posts that are stored, shown, found or audited more than once
 * @param reordered places where history or a screen breaks the sequence
 */
record Verdict(String eventLog, long acked, long delivered, long lost, long duplicated, long reordered) {

    static Verdict of(String eventLog, Crowd crowd, Records records) {
        Set<String> acked = new HashSet<>();
        crowd.clients().forEach(client -> acked.addAll(client.acknowledged().values()));
        Tally tally = new Tally();
        List<String> stored = new ArrayList<>();
        for (String channelId : crowd.channelIds()) {
            List<JsonNode> history = records.history(crowd.anybody(), channelId);
            tally.addGaps(history);
            List<JsonNode> posts = history.stream()
                    .filter(message -> message.path("text").asText().startsWith(Crowd.WORD))
                    .toList();
            List<String> ids =
                    posts.stream().map(post -> post.path("id").asText()).toList();
            tally.addRepeats(
                    posts.stream().map(post -> post.path("text").asText()).toList());
            crowd.clients().forEach(client -> tally.addScreen(client.conversation(channelId), ids));
            stored.addAll(ids);
        }
        tally.addMissing(acked, stored);
        List.of(records.found(Crowd.WORD), inWorkspace(records.audited(), stored))
                .forEach(ids -> {
                    tally.addMissing(acked, ids);
                    tally.addRepeats(ids);
                });
        return new Verdict(eventLog, acked.size(), tally.delivered, tally.lost, tally.duplicated, tally.reordered);
    }

    private static List<String> inWorkspace(List<String> audited, List<String> stored) {
        Set<String> known = new HashSet<>(stored);
        return audited.stream().filter(known::contains).toList();
    }

    void requireNothingLost() {
        assertThat(acked).as("acknowledged").isEqualTo((long) Crowd.PEOPLE * Crowd.POSTS_EACH);
        assertThat(delivered).as("delivered").isEqualTo(acked * Crowd.PEOPLE);
        assertThat(new long[] {lost, duplicated, reordered})
                .as("lost, duplicated, reordered")
                .containsOnly(0);
    }

    @Override
    public String toString() {
        return "verdict eventlog=%s acked=%d delivered=%d lost=%d duplicated=%d reordered=%d"
                .formatted(eventLog, acked, delivered, lost, duplicated, reordered);
    }

    private static final class Tally {

        private long delivered;
        private long lost;
        private long duplicated;
        private long reordered;

        /** A channel's history counts from 1 without a hole. */
        void addGaps(List<JsonNode> history) {
            long expected = 1;
            for (JsonNode message : history) {
                reordered += message.path("seq").asLong() == expected ? 0 : 1;
                expected = message.path("seq").asLong() + 1;
            }
        }

        /** A screen shows the posts of the channel's history, each once and in its order. */
        void addScreen(Conversation screen, List<String> history) {
            List<String> shown = new ArrayList<>(screen.messageIds());
            shown.retainAll(new HashSet<>(history));
            delivered += shown.size();
            addMissing(new HashSet<>(history), shown);
            addRepeats(shown);
            List<String> expected = new ArrayList<>(history);
            expected.retainAll(new HashSet<>(shown));
            reordered += screen.gaps() + (expected.equals(shown) ? 0 : 1);
        }

        void addMissing(Set<String> wanted, List<String> there) {
            Set<String> missing = new HashSet<>(wanted);
            there.forEach(missing::remove);
            lost += missing.size();
        }

        void addRepeats(List<String> all) {
            duplicated += all.size() - new HashSet<>(all).size();
        }
    }
}
