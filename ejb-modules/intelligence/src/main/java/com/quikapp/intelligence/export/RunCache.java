package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.FolderRepository.Folder;
import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.platform.id.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a run has looked up lately. Bounded, and thrown away with the run, so it never outlives a step undone. */
final class RunCache {

    private static final int MAX_PEOPLE = 20_000;
    private static final int MAX_CHANNELS = 2_000;

    private final PeopleRepository people;
    private final FolderRepository folders;
    private final Map<String, Person> knownPeople = bounded(MAX_PEOPLE);
    private final Map<String, Optional<Folder>> channels = bounded(MAX_CHANNELS);

    RunCache(PeopleRepository people, FolderRepository folders) {
        this.people = people;
        this.folders = folders;
    }

    /** The accounts of those who have one, by Slack id. */
    Map<String, Person> people(WorkspaceId workspace, Collection<String> externalIds) {
        var result = new HashMap<String, Person>();
        externalIds.forEach(id -> Optional.ofNullable(knownPeople.get(id)).ifPresent(person -> result.put(id, person)));
        var missing = externalIds.stream().filter(id -> !result.containsKey(id)).toList();
        var found = people.find(workspace, missing);
        remember(found);
        result.putAll(found);
        return result;
    }

    void remember(Map<String, Person> people) {
        knownPeople.putAll(people);
    }

    /** The channel that the one with this Slack id became. */
    Optional<Folder> channel(ImportId id, String externalId) {
        return channels.computeIfAbsent(externalId, wanted -> folders.byExternalId(id, wanted)
                .filter(folder -> folder.channel().isPresent()));
    }

    private static <V> Map<String, V> bounded(int max) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > max;
            }
        };
    }
}
