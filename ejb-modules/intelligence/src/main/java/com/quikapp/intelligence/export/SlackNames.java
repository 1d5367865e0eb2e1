package com.quikapp.intelligence.export;

import com.quikapp.platform.id.UserId;
import java.util.Optional;

/** What Slack's ids in texts mean here. */
interface SlackNames {

    /** Knows nobody. */
    SlackNames NONE = new SlackNames() {
        @Override
        public Optional<UserId> user(String slackId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> channel(String slackId) {
            return Optional.empty();
        }
    };

    /** The account of a Slack user. */
    Optional<UserId> user(String slackId);

    /** The name of the channel a Slack channel became. */
    Optional<String> channel(String slackId);
}
