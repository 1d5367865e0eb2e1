package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.BroadMention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Conversation conversation = new Conversation();
    private final UserId author = conversation.member();

    @Test
    void isWhomTheMessageSaysItMeans() {
        assertThat(crowd("<!here> lunch?", BroadMention.HERE)).contains(Crowd.HERE);
        assertThat(crowd("fire drill <!channel>", BroadMention.CHANNEL)).contains(Crowd.CHANNEL);
    }

    @Test
    void isNobodyWhereTheMentionIsCode() {
        assertThat(crowd("write `<!channel>` to reach all", BroadMention.NONE)).isEmpty();
    }

    @Test
    void isFoundInTheTextOfAnOlderServersMessage() {
        assertThat(crowd("<!here> lunch?")).contains(Crowd.HERE);
        assertThat(crowd("fire drill <!channel>")).contains(Crowd.CHANNEL);
        assertThat(crowd("<!here> and <!channel>")).contains(Crowd.CHANNEL);
        assertThat(crowd("@channel !channel <channel>")).isEmpty();
    }

    private Optional<Crowd> crowd(String text) {
        return Crowd.of(conversation.message(author, text));
    }

    private Optional<Crowd> crowd(String text, BroadMention mention) {
        return Crowd.of(conversation.message(author, text, mention));
    }
}
