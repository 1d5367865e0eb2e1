package com.quikapp.intelligence.export;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what is imported in memory, each thing once, and can break down at will. */
final class RecordedTarget implements ImportTarget {

    final Map<String, UserId> users = new LinkedHashMap<>();
    final Map<String, Place> channels = new LinkedHashMap<>();
    final Map<ChannelId, Set<UserId>> members = new LinkedHashMap<>();
    final Map<String, Post> posts = new LinkedHashMap<>();
    final List<String> topics = new ArrayList<>();
    final Set<ChannelId> archived = new LinkedHashSet<>();
    private int callsUntilBreakdown = Integer.MAX_VALUE;
    private RuntimeException breakdown = new IllegalStateException("breakdown");
    private Runnable onMessages = () -> {};

    /** The server dies in the n-th call from now on. */
    void breakDownAfter(int calls) {
        callsUntilBreakdown = calls;
    }

    void breakDownAfter(int calls, RuntimeException how) {
        breakDownAfter(calls);
        breakdown = how;
    }

    void onMessages(Runnable action) {
        onMessages = action;
    }

    Post post(String ts) {
        return Optional.ofNullable(posts.get(ts)).orElseThrow(() -> new AssertionError("No message " + ts));
    }

    @Override
    public List<UserId> users(Caller caller, WorkspaceId workspace, String source, List<SlackUser> people) {
        call();
        return people.stream()
                .map(person -> users.computeIfAbsent(person.id(), id -> new UserId(Ids.next())))
                .toList();
    }

    @Override
    public Place channel(
            Caller caller,
            WorkspaceId workspace,
            String source,
            SlackChannel channel,
            boolean isPrivate,
            Optional<UserId> creator) {
        call();
        topics.add(channel.topic());
        return channels.computeIfAbsent(
                channel.id(),
                id -> new Place(new ChannelId(Ids.next()), isPrivate ? "private-" + channel.name() : channel.name()));
    }

    @Override
    public int members(Caller caller, ChannelId channel, List<UserId> added) {
        call();
        members.computeIfAbsent(channel, id -> new LinkedHashSet<>()).addAll(added);
        return 0;
    }

    @Override
    public List<Posted> messages(Caller caller, ChannelId channel, List<Post> batch) {
        call();
        onMessages.run();
        var result = new ArrayList<Posted>();
        for (var post : batch) {
            boolean rootMissing = post.rootKey().isPresent()
                    && (!posts.containsKey(post.rootKey().get())
                            || posts.get(post.rootKey().get()).kind() != Kind.TEXT);
            var stored = posts.putIfAbsent(post.key(), post);
            boolean olderKept = stored != null && !stored.text().equals(post.text());
            result.add(new Posted(stored == null, rootMissing, olderKept));
        }
        return result;
    }

    @Override
    public void archive(Caller caller, ChannelId channel) {
        call();
        archived.add(channel);
    }

    private void call() {
        if (callsUntilBreakdown-- <= 0) {
            throw breakdown;
        }
    }
}
