package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.NotificationDecision;
import com.quikapp.gateway.notification.Notifications;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.realtime.message.BroadMention;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessagePosted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One channel with its members and threads, and what people were told. */
final class Conversation implements Audience, Notifications {

    static final TraceId TRACE = new TraceId("0af7651916cd43dd8448eb211c80319c");

    final ChannelId channel = new ChannelId(Ids.next());
    final TreeSet<Long> members = new TreeSet<>();
    final Map<MessageId, List<UserId>> followers = new HashMap<>();
    final Set<UserId> away = new HashSet<>();
    final Set<UserId> withAddress = new HashSet<>();
    final List<NotificationDecision> told = new ArrayList<>();
    int failingDelivery;
    private int deliveries;

    UserId member() {
        UserId user = stranger();
        members.add(user.value());
        return user;
    }

    static UserId stranger() {
        return new UserId(Ids.next());
    }

    MessagePosted message(UserId author, String text, UserId... mentions) {
        return posted(author, MessageKind.TEXT, text, null, mentions);
    }

    /** As posted by this server, which says whom a message means at large. */
    MessagePosted message(UserId author, String text, BroadMention crowd) {
        return posted(author, MessageKind.TEXT, text, null, crowd);
    }

    MessagePosted reply(UserId author, MessageId root, UserId... mentions) {
        return posted(author, MessageKind.TEXT, "a reply", root, mentions);
    }

    MessagePosted posted(UserId author, MessageKind kind, String text, @Nullable MessageId root, UserId... mentions) {
        return posted(author, kind, text, root, null, mentions);
    }

    private MessagePosted posted(
            UserId author,
            MessageKind kind,
            String text,
            @Nullable MessageId root,
            @Nullable BroadMention crowd,
            UserId... mentions) {
        return new MessagePosted(
                new MessageId(Ids.next()),
                channel,
                new WorkspaceId(Ids.next()),
                1,
                author,
                kind,
                text,
                root,
                null,
                List.of(mentions),
                Map.of(),
                crowd,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    static List<IncomingEvent> events(MessagePosted... messages) {
        return Arrays.stream(messages).map(Conversation::event).toList();
    }

    private static IncomingEvent event(MessagePosted message) {
        return new IncomingEvent(
                Ids.text(Ids.next()),
                MessagePosted.TYPE,
                message.key(),
                message.createdAt(),
                TRACE,
                message.authorId(),
                Json.mapper().valueToTree(message).toString());
    }

    @Override
    public List<UserId> followers(MessageId root) {
        return followers.getOrDefault(root, List.of());
    }

    @Override
    public Set<UserId> membersAmong(ChannelId id, Set<UserId> users) {
        Set<UserId> among = new HashSet<>(users);
        among.removeIf(user -> !members.contains(user.value()));
        return among;
    }

    @Override
    public int memberCount(ChannelId id) {
        return members.size();
    }

    @Override
    public List<UserId> members(ChannelId id, @Nullable UserId after, int limit) {
        return members.tailSet(after == null ? Long.MIN_VALUE : after.value(), false).stream()
                .limit(limit)
                .map(UserId::new)
                .toList();
    }

    @Override
    public Set<UserId> online(Collection<UserId> users) {
        Set<UserId> here = new HashSet<>(users);
        here.removeAll(away);
        return here;
    }

    @Override
    public Map<UserId, String> handles(Set<UserId> users) {
        Map<UserId, String> handles = new HashMap<>();
        users.forEach(user -> handles.put(user, "h" + user.value()));
        return handles;
    }

    @Override
    public void deliver(List<NotificationDecision> decisions) {
        deliveries++;
        if (deliveries == failingDelivery) {
            throw new IllegalStateException("This batch fails once");
        }
        told.addAll(decisions);
    }

    @Override
    public Set<UserId> reachableByMail(Collection<UserId> users) {
        Set<UserId> reachable = new HashSet<>(users);
        reachable.retainAll(withAddress);
        return reachable;
    }
}
