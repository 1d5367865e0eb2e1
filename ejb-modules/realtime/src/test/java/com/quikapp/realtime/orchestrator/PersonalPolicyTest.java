package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MessagePosted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalPolicyTest {

    private final Conversation conversation = new Conversation();
    private final UserId author = conversation.member();
    private final UserId ada = conversation.member();
    private final MessageId root = new MessageId(Ids.next());

    @Test
    void tellsAMemberWhoIsMentioned() {
        assertThat(decide(conversation.message(author, "lunch?", ada), List.of()))
                .isEqualTo(Map.of(ada, DecisionReason.MENTIONED));
    }

    @Test
    void tellsWhoFollowsTheThread() {
        assertThat(decide(conversation.reply(author, root), List.of(author, ada)))
                .isEqualTo(Map.of(ada, DecisionReason.FOLLOWS_THREAD));
    }

    @Test
    void tellsOnceWhoIsMentionedInAThreadTheyFollow() {
        assertThat(decide(conversation.reply(author, root, ada), List.of(author, ada)))
                .isEqualTo(Map.of(ada, DecisionReason.MENTIONED));
    }

    @Test
    void neverTellsTheAuthor() {
        assertThat(decide(conversation.reply(author, root, author), List.of(author)))
                .isEmpty();
    }

    @Test
    void neverTellsWhoIsNoMember() {
        UserId stranger = Conversation.stranger();
        Map<UserId, DecisionReason> decisions =
                decide(conversation.reply(author, root, stranger), List.of(author, stranger));
        assertThat(decisions).isEqualTo(Map.of(stranger, DecisionReason.NOT_A_MEMBER));
        assertThat(DecisionReason.NOT_A_MEMBER.tells()).isEmpty();
    }

    @Test
    void saysNothingOfFollowersWhoLeft() {
        assertThat(decide(conversation.reply(author, root), List.of(Conversation.stranger())))
                .isEmpty();
    }

    private Map<UserId, DecisionReason> decide(MessagePosted message, List<UserId> followers) {
        Set<UserId> concerned = PersonalPolicy.concerned(message, followers);
        return PersonalPolicy.decide(message, followers, conversation.membersAmong(conversation.channel, concerned));
    }
}
