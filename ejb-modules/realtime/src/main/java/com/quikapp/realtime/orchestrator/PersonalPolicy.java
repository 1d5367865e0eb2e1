package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MessagePosted;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whom a message concerns personally. The author is never told of their own message; a person who is mentioned in a
 * thread they follow is told once, of the mention; who is not a member of the channel is told nothing.
 */
final class PersonalPolicy {
    private PersonalPolicy() {}

    /** Everybody there is something to decide about. */
    static Set<UserId> concerned(MessagePosted message, Collection<UserId> followers) {
        Set<UserId> concerned = new LinkedHashSet<>(message.mentions());
        concerned.addAll(followers);
        concerned.remove(message.authorId());
        return concerned;
    }

    /**
     * The decision for each of them.
     *
     * @param followers of the thread the message replies in
     * @param members those concerned who are members of the channel
     */
    static Map<UserId, DecisionReason> decide(
            MessagePosted message, Collection<UserId> followers, Set<UserId> members) {
        Map<UserId, DecisionReason> decisions = new LinkedHashMap<>();
        for (UserId user : concerned(message, followers)) {
            boolean mentioned = message.mentions().contains(user);
            if (members.contains(user)) {
                decisions.put(user, mentioned ? DecisionReason.MENTIONED : DecisionReason.FOLLOWS_THREAD);
            } else if (mentioned) {
                decisions.put(user, DecisionReason.NOT_A_MEMBER);
            }
        }
        return decisions;
    }
}
