package com.quikapp.realtime.message;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MentionNode.Kind;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whom a text means. */
@Service
class MentionLookup {

    private final UserService users;
    private final ChannelService channels;

    @Inject
    MentionLookup(UserService users, ChannelService channels) {
        this.users = users;
        this.channels = channels;
    }

    /**
     * Whom a text means: of its names the first {@link Mentions#LIMIT}, as far as they are members of the channel, and its
     * largest crowd.
     */
    Meant in(String text, ChannelId channel) {
        var mentions = mentions(text);
        return mentions.isEmpty() ? Meant.NOBODY : new Meant(members(named(mentions), channel), crowd(mentions));
    }

    private Mentions members(List<MentionNode> named, ChannelId channel) {
        var found = new LinkedHashMap<String, UserId>();
        byHandle(named).forEach((handle, user) -> found.put(handle, user.id()));
        byId(ids(named)).forEach((id, user) -> found.put(user.handle(), id));
        if (!found.isEmpty()) {
            found.values().retainAll(channels.membersAmong(channel, new HashSet<>(found.values())));
        }
        return Mentions.of(found);
    }

    /** The users each text means by their ids, members or not, in the order of the texts. */
    List<Mentions> byIdIn(List<String> texts) {
        var named = texts.stream()
                .map(text -> text.contains("<@") ? ids(named(mentions(text))) : Set.<UserId>of())
                .toList();
        var known = byId(named.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return named.stream().map(ids -> mentions(ids, known)).toList();
    }

    private static Mentions mentions(Set<UserId> ids, Map<UserId, UserView> known) {
        var found = new LinkedHashMap<String, UserId>();
        for (var id : ids) {
            var user = known.get(id);
            if (user != null) {
                found.put(user.handle(), id);
            }
        }
        return Mentions.of(found);
    }

    /** Most texts can mention nobody and are not parsed. */
    static List<MentionNode> mentions(String text) {
        if (text.indexOf('@') < 0 && !text.contains("<!")) {
            return List.of();
        }
        try {
            return Markdown.mentions(Markdown.parse(text));
        } catch (StackOverflowError nestedTooDeeply) {
            return List.of();
        }
    }

    private static List<MentionNode> named(List<MentionNode> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() != Kind.BROAD)
                .limit(Mentions.LIMIT)
                .toList();
    }

    static BroadMention crowd(List<MentionNode> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.BROAD)
                .map(mention -> BroadMention.of(mention.name()))
                .max(Comparator.naturalOrder())
                .orElse(BroadMention.NONE);
    }

    private static Set<UserId> ids(List<MentionNode> named) {
        return named.stream()
                .filter(mention -> mention.kind() == Kind.USER)
                .map(mention -> UserId.parse(mention.name()))
                .collect(Collectors.toSet());
    }

    private Map<String, UserView> byHandle(List<MentionNode> named) {
        var handles = named.stream()
                .filter(mention -> mention.kind() == Kind.HANDLE)
                .map(MentionNode::name)
                .collect(Collectors.toSet());
        return handles.isEmpty() ? Map.of() : users.findByHandles(handles);
    }

    private Map<UserId, UserView> byId(Set<UserId> ids) {
        return ids.isEmpty() ? Map.of() : users.find(ids);
    }
}
