package com.quikapp.realtime.orchestrator;

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

    /** The largest crowd a text mentions. */
    static Optional<Crowd> in(String text) {
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
