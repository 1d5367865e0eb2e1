package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Excerpt;
import com.quikapp.gateway.notification.Notifications;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes whole decisions of reasons: adds the media and what is shown of the text. */
@Service
class Decisions {
    private final Audience audience;
    private final Notifications notifications;
    private final DecisionLog log;

    @Inject
    Decisions(Audience audience, Notifications notifications, DecisionLog log) {
        this.audience = audience;
        this.notifications = notifications;
        this.log = log;
    }

    /** The reasons for which people are told of one message, or not. */
    record Reasons(Posted posted, Map<UserId, DecisionReason> byUser) {}

    /** Keeps the decisions and has them carried out, in one transaction. */
    void keep(List<Reasons> taken) {
        List<Reasons> reasons =
                taken.stream().filter(ofOne -> !ofOne.byUser().isEmpty()).toList();
        if (reasons.isEmpty()) {
            return;
        }
        Set<UserId> reachable = notifications.reachableByMail(concerned(reasons));
        Map<String, String> handles = handles(reasons);
        List<Decision> decisions = new ArrayList<>();
        for (Reasons ofOne : reasons) {
            String excerpt = Excerpt.of(ofOne.posted().message().text(), handles);
            ofOne.byUser()
                    .forEach((user, reason) -> decisions.add(new Decision(
                            ofOne.posted(),
                            user,
                            reason,
                            MediaPolicy.media(reason, reachable.contains(user)),
                            excerpt)));
        }
        log.keep(decisions);
    }

    private static Set<UserId> concerned(List<Reasons> reasons) {
        Set<UserId> concerned = new HashSet<>();
        reasons.forEach(ofOne -> concerned.addAll(ofOne.byUser().keySet()));
        return concerned;
    }

    private Map<String, String> handles(List<Reasons> reasons) {
        Set<UserId> mentioned = new HashSet<>();
        reasons.forEach(ofOne -> mentioned.addAll(ofOne.posted().message().mentions()));
        Map<String, String> handles = new HashMap<>();
        if (!mentioned.isEmpty()) {
            audience.handles(mentioned).forEach((id, handle) -> handles.put(id.text(), handle));
        }
        return handles;
    }
}
