package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MessagePosted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrowdPaceTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Conversation conversation = new Conversation();
    private final UserId author = conversation.member();
    private final CrowdPace pace = new CrowdPace(new OrchestratorConfig(10, 10, 2));

    @Test
    void allowsSoManyAMinuteByWhenTheyWerePosted() {
        assertThat(pace.allows(at(0))).isTrue();
        assertThat(pace.allows(at(30))).isTrue();
        assertThat(pace.allows(at(59))).isFalse();
        assertThat(pace.allows(at(60))).isTrue();
        assertThat(pace.allows(at(61))).isFalse();
    }

    @Test
    void saysOfAnEventThatComesAgainWhatItSaidBefore() {
        Posted first = at(0);
        Posted third = at(2);
        assertThat(List.of(first, at(1), third, first, third))
                .extracting(pace::allows)
                .containsExactly(true, true, false, true, false);
    }

    @Test
    void letsOneAuthorNotUseUpAnothers() {
        assertThat(pace.allows(at(0)) && pace.allows(at(1))).isTrue();
        assertThat(pace.allows(at(2, conversation.member()))).isTrue();
    }

    private Posted at(int second) {
        return at(second, author);
    }

    private Posted at(int second, UserId by) {
        MessagePosted any = conversation.message(by, "<!here>");
        MessagePosted message = new MessagePosted(
                any.messageId(),
                any.channelId(),
                any.workspaceId(),
                any.seq(),
                by,
                any.kind(),
                any.text(),
                null,
                null,
                List.of(),
                Map.of(),
                null,
                START.plusSeconds(second));
        return new Posted(Ids.text(Ids.next()), message, Conversation.TRACE);
    }
}
