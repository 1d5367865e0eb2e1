package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the posts of a crowd.
 *
 * @param name what was done to the servers meanwhile
 * @param screens how many clients there were
 * @param acked acknowledged posts
 * @param delivered posts on the screens of all clients together
 * @param lost acknowledged posts missing from history, search or audit, and stored ones missing from a screen
 * @param duplicated posts that are stored, shown, found or audited more than once
 * @param reordered places where history or a screen breaks the sequence
 * @param gapMillis the longest time a screen stood still while everybody sent
 */
public record Verdict(
        String name,
        int screens,
        long acked,
        long delivered,
        long lost,
        long duplicated,
        long reordered,
        long gapMillis) {

    /** Compares what was acknowledged with what is stored, shown, found and audited. */
    public static Verdict of(String name, Crowd crowd, Records records) {
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
        List.of(crowd.found(records), inWorkspace(records.audited(), stored)).forEach(ids -> {
            tally.addMissing(acked, ids);
            tally.addRepeats(ids);
        });
        return new Verdict(
                name,
                crowd.clients().size(),
                acked.size(),
                tally.delivered,
                tally.lost,
                tally.duplicated,
                tally.reordered,
                crowd.longestPauseMillis());
    }

    private static List<String> inWorkspace(List<String> audited, List<String> stored) {
        Set<String> known = new HashSet<>(stored);
        return audited.stream().filter(known::contains).toList();
    }

    /** Acknowledged, stored and delivered once, in order. */
    public boolean isClean() {
        return acked > 0 && delivered == acked * screens && lost == 0 && duplicated == 0 && reordered == 0;
    }

    /** Clean, and no screen stood still for longer than the given time. */
    public boolean isOk(long longestGapMillis) {
        return isClean() && gapMillis <= longestGapMillis;
    }

    /** One line of JSON, with {@link #isOk}. */
    public String line(long longestGapMillis) {
        return Json.object(
                        "name", name,
                        "acked", acked,
                        "delivered", delivered,
                        "lost", lost,
                        "duplicated", duplicated,
                        "reordered", reordered,
                        "gap_ms", gapMillis,
                        "ok", isOk(longestGapMillis))
                .toString();
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
