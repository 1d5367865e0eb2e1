package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MessagePosted;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions by name and replies in followed threads, for many messages with few questions to other services. */
@Service
class PersonalNotifications {
    private final Audience audience;
    private final Decisions decisions;

    @Inject
    PersonalNotifications(Audience audience, Decisions decisions) {
        this.audience = audience;
        this.decisions = decisions;
    }

    void decide(List<Posted> posted) {
        Map<MessageId, List<UserId>> followers = followers(posted);
        Map<ChannelId, Set<UserId>> members = members(posted, followers);
        List<Decisions.Reasons> taken = new ArrayList<>();
        for (Posted one : posted) {
            MessagePosted message = one.message();
            Map<UserId, DecisionReason> reasons = PersonalPolicy.decide(
                    message, followersOf(message, followers), members.getOrDefault(message.channelId(), Set.of()));
            taken.add(new Decisions.Reasons(one, reasons));
        }
        decisions.keep(taken);
    }

    private Map<MessageId, List<UserId>> followers(List<Posted> posted) {
        Map<MessageId, List<UserId>> followers = new HashMap<>();
        for (Posted one : posted) {
            MessageId root = one.message().rootId();
            if (root != null) {
                followers.computeIfAbsent(root, audience::followers);
            }
        }
        return followers;
    }

    private Map<ChannelId, Set<UserId>> members(List<Posted> posted, Map<MessageId, List<UserId>> followers) {
        Map<ChannelId, Set<UserId>> concerned = new HashMap<>();
        for (Posted one : posted) {
            MessagePosted message = one.message();
            concerned
                    .computeIfAbsent(message.channelId(), channel -> new HashSet<>())
                    .addAll(PersonalPolicy.concerned(message, followersOf(message, followers)));
        }
        concerned.values().removeIf(Set::isEmpty);
        concerned.replaceAll(audience::membersAmong);
        return concerned;
    }

    private static List<UserId> followersOf(MessagePosted message, Map<MessageId, List<UserId>> followers) {
        MessageId root = message.rootId();
        return root == null ? List.of() : followers.getOrDefault(root, List.of());
    }
}
