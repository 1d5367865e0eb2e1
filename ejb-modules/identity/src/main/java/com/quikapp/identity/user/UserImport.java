package com.quikapp.identity.user;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns people from another system into users, each once, with free handles. */
@Service
class UserImport {

    private final ImportedUserRepository imported;
    private final Clock clock;

    @Inject
    UserImport(ImportedUserRepository imported, Clock clock) {
        this.imported = imported;
        this.clock = clock;
    }

    /**
     * @param ids of all the people, in their order
     * @param added how many are new
     */
    record Result(List<UserId> ids, int added) {}

    /** Runs in the caller's transaction. All people come from the same source. */
    Result run(String source, List<ImportedUser> people) {
        var byExternalId = new LinkedHashMap<String, ImportedUser>();
        people.forEach(person -> byExternalId.putIfAbsent(person.externalId(), person));
        Map<String, UserId> known = imported.find(source, byExternalId.keySet());
        var fresh = byExternalId.values().stream()
                .filter(person -> !known.containsKey(person.externalId()))
                .toList();
        known.putAll(add(fresh));
        return new Result(people.stream().map(person -> idOf(person, known)).toList(), fresh.size());
    }

    private Map<String, UserId> add(List<ImportedUser> people) {
        var wanted =
                people.stream().map(person -> Handle.resembling(person.name())).toList();
        var handles = new Handles(imported::takenHandles).free(wanted);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rows = new ArrayList<ImportedUserRepository.Row>();
        for (int at = 0; at < people.size(); at++) {
            rows.add(new ImportedUserRepository.Row(new UserId(Ids.next()), handles.get(at), people.get(at), now));
        }
        imported.add(rows);
        return rows.stream().collect(Collectors.toMap(row -> row.person().externalId(), row -> row.id()));
    }

    private static UserId idOf(ImportedUser person, Map<String, UserId> known) {
        var id = known.get(person.externalId());
        if (id == null) {
            throw new IllegalStateException("An imported user got no id");
        }
        return id;
    }
}
