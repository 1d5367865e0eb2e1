package com.quikapp.realtime.orchestrator;

import com.quikapp.realtime.message.BroadMention;
import com.quikapp.realtime.message.MessagePosted;
import java.util.Optional;

/** Who is meant by a mention of everybody. */
enum Crowd {
    CHANNEL("<!channel>", DecisionReason.CHANNEL_MENTIONED),
    HERE("<!here>", DecisionReason.HERE_MENTIONED);

    private final String token;
    private final DecisionReason reason;

    Crowd(String token, DecisionReason reason) {
        this.token = token;
        this.reason = reason;
    }

    /** The largest crowd a message mentions. */
    static Optional<Crowd> of(MessagePosted message) {
        BroadMention mention = message.crowd();
        if (mention == null) {
            return in(message.text());
        }
        return switch (mention) {
            case NONE -> Optional.empty();
            case HERE -> Optional.of(HERE);
            case CHANNEL -> Optional.of(CHANNEL);
        };
    }

    /** For what an older server stored: the largest crowd whose mention stands anywhere in the text. */
    private static Optional<Crowd> in(String text) {
        for (Crowd crowd : values()) {
            if (text.contains(crowd.token)) {
                return Optional.of(crowd);
            }
        }
        return Optional.empty();
    }

    DecisionReason reason() {
        return reason;
    }
}
