package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes accounts of a batch of Slack users. */
@Service
class UserStep {

    private final ImportTarget target;
    private final PeopleRepository people;
    private final Ledger ledger;

    @Inject
    UserStep(ImportTarget target, PeopleRepository people, Ledger ledger) {
        this.target = target;
        this.people = people;
        this.ledger = ledger;
    }

    Progress take(ImportRecord job, Progress at, List<ArchiveEntry<SlackUser>> batch, Checkpoint next) {
        var known = people.find(
                job.workspaceId(),
                batch.stream().map(entry -> entry.reading().key()).collect(Collectors.toSet()));
        var fresh = new LinkedHashMap<String, SlackUser>();
        var entries = new ArrayList<LedgerEntry>();
        for (var entry : batch) {
            entries.add(entry.outcome(accept(entry, job, known, fresh)));
        }
        store(job, known, List.copyOf(fresh.values()));
        long added =
                fresh.keySet().stream().filter(id -> !known.containsKey(id)).count();
        return ledger.record(job, at, EntryKind.USER, entries, added, next);
    }

    private static List<Loss> accept(
            ArchiveEntry<SlackUser> entry, ImportRecord job, Map<String, Person> known, Map<String, SlackUser> fresh) {
        var losses = entry.losses();
        if (entry.reading() instanceof Read<SlackUser> read) {
            var user = read.value();
            var before = known.get(user.id());
            boolean listed = before != null && before.listedBy() == job.id().value();
            if (listed || fresh.putIfAbsent(user.id(), user) != null) {
                return List.of(LossReason.USER__DUPLICATE.plain());
            }
            if (user.changed()) {
                losses.add(LossReason.USER__NAME_CHANGED.plain());
            }
            if (!user.notCarried().isEmpty()) {
                losses.add(LossReason.USER__FIELDS_NOT_CARRIED.with(String.join(", ", user.notCarried())));
            }
        }
        return losses;
    }

    private void store(ImportRecord job, Map<String, Person> known, List<SlackUser> users) {
        if (users.isEmpty()) {
            return;
        }
        List<UserId> ids = target.users(job.caller(), job.workspaceId(), job.source(), users);
        var added = new LinkedHashMap<String, Person>();
        for (int at = 0; at < ids.size(); at++) {
            added.put(users.get(at).id(), new Person(ids.get(at), job.id().value()));
        }
        added.keySet().removeAll(known.keySet());
        people.add(job.workspaceId(), added);
        var again = users.stream().map(SlackUser::id).filter(known::containsKey).toList();
        people.markListed(job.workspaceId(), again, job.id());
    }
}
