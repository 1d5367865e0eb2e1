package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.orchestrator.Decisions.Reasons;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentions of everybody in a channel, batch by batch. When the server dies in between, the event comes again and those
 * who were told already are left out.
 */
@Service
class CrowdNotifications {
    private final Audience audience;
    private final Decisions decisions;
    private final CrowdPace pace;
    private final OrchestratorConfig config;

    @Inject
    CrowdNotifications(Audience audience, Decisions decisions, CrowdPace pace, OrchestratorConfig config) {
        this.audience = audience;
        this.decisions = decisions;
        this.pace = pace;
        this.config = config;
    }

    void decide(Posted posted) {
        Crowd.of(posted.message()).ifPresent(crowd -> decide(posted, crowd.reason()));
    }

    private void decide(Posted posted, DecisionReason reason) {
        if (audience.memberCount(posted.message().channelId()) > config.crowdLimit()) {
            tellNobody(posted, DecisionReason.CHANNEL_TOO_LARGE);
        } else if (!pace.allows(posted)) {
            tellNobody(posted, DecisionReason.CROWD_TOO_OFTEN);
        } else {
            tellMembers(posted, reason);
        }
    }

    private void tellNobody(Posted posted, DecisionReason why) {
        decisions.keep(List.of(new Reasons(posted, Map.of(posted.message().authorId(), why))));
    }

    private void tellMembers(Posted posted, DecisionReason reason) {
        ChannelId channel = posted.message().channelId();
        UserId author = posted.message().authorId();
        UserId last = null;
        List<UserId> members;
        do {
            members = audience.members(channel, last, config.crowdBatch());
            if (!members.isEmpty()) {
                decisions.keep(List.of(new Reasons(posted, everybodyBut(author, meant(members, reason), reason))));
                last = members.get(members.size() - 1);
            }
        } while (members.size() == config.crowdBatch());
    }

    /** A mention of those who are here means who is online at this moment. */
    private Collection<UserId> meant(List<UserId> members, DecisionReason reason) {
        return reason == DecisionReason.HERE_MENTIONED ? audience.online(members) : members;
    }

    private static Map<UserId, DecisionReason> everybodyBut(
            UserId author, Collection<UserId> members, DecisionReason reason) {
        Map<UserId, DecisionReason> reasons = new LinkedHashMap<>();
        members.forEach(member -> reasons.put(member, reason));
        reasons.remove(author);
        return reasons;
    }
}
