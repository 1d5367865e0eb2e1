package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var known = people.find(job.workspaceId(), ids(batch));
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

    private static Set<String> ids(List<ArchiveEntry<SlackUser>> batch) {
        return batch.stream()
                .flatMap(entry -> SlackId.of(Optional.of(entry.reading().key())).stream())
                .collect(Collectors.toSet());
    }

    /** Who has an account stays as they are: whom the owner removed since the last import must not come back by it. */
    private void store(ImportRecord job, Map<String, Person> known, List<SlackUser> users) {
        var added = users.stream().filter(user -> !known.containsKey(user.id())).toList();
        if (!added.isEmpty()) {
            people.add(job.workspaceId(), accounts(job, added));
        }
        var again = users.stream().map(SlackUser::id).filter(known::containsKey).toList();
        people.markListed(job.workspaceId(), again, job.id());
    }

    private Map<String, Person> accounts(ImportRecord job, List<SlackUser> users) {
        var ids = target.users(job.caller(), job.workspaceId(), job.source(), users);
        var result = new LinkedHashMap<String, Person>();
        for (int at = 0; at < ids.size(); at++) {
            result.put(users.get(at).id(), new Person(ids.get(at), job.id().value()));
        }
        return result;
    }
}
