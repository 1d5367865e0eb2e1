package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ArchiveFile.Role;
import com.quikapp.intelligence.export.FolderRepository.Folder;
import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a channel of a Slack conversation, with its members. */
@Service
class ChannelStep {

    private final ImportTarget target;
    private final PeopleRepository people;
    private final FolderRepository folders;
    private final Ledger ledger;

    @Inject
    ChannelStep(ImportTarget target, PeopleRepository people, FolderRepository folders, Ledger ledger) {
        this.target = target;
        this.people = people;
        this.folders = folders;
        this.ledger = ledger;
    }

    Progress take(ImportRecord job, Progress at, ArchiveEntry<SlackChannel> entry, Checkpoint next) {
        var losses =
                entry.reading() instanceof Read<SlackChannel> read ? store(job, entry, read.value()) : entry.losses();
        return ledger.record(job, at, EntryKind.CHANNEL, List.of(entry.outcome(losses)), 0, next);
    }

    /** Archives the channels that were archived in Slack, once their messages are there. */
    void archive(ImportRecord job) {
        folders.archived(job.id())
                .forEach(folder -> target.archive(job.caller(), folder.channel().orElseThrow()));
    }

    /** Forgets the conversations of an import that is over. */
    void clear(ImportRecord job) {
        folders.clear(job.id());
    }

    private List<Loss> store(ImportRecord job, ArchiveEntry<SlackChannel> entry, SlackChannel channel) {
        if (folders.has(job.id(), channel.id(), channel.folder())) {
            return List.of(LossReason.CHANNEL__DUPLICATE.plain());
        }
        if (entry.file().is(Role.DIRECT)) {
            folders.add(job.id(), new Folder(channel.id(), channel.folder(), Optional.empty(), "", false, false));
            return List.of(LossReason.DIRECT__NOT_CARRIED.plain());
        }
        var creator = channel.creator()
                .map(id -> people.find(job.workspaceId(), Set.of(id)).get(id))
                .map(Person::id);
        boolean isPrivate = entry.file().is(Role.GROUPS);
        var place = target.channel(job.caller(), job.workspaceId(), job.source(), channel, isPrivate, creator);
        folders.add(
                job.id(),
                new Folder(
                        channel.id(),
                        channel.folder(),
                        Optional.of(place.id()),
                        place.name(),
                        channel.archived(),
                        isPrivate));
        var losses = new ArrayList<>(entry.losses());
        if (!place.name().equals(channel.folder())) {
            losses.add(LossReason.CHANNEL__RENAMED.with(channel.folder() + " is " + place.name()));
        }
        losses.addAll(channel.losses());
        members(job, channel, place, losses);
        return losses;
    }

    private void members(ImportRecord job, SlackChannel channel, ImportTarget.Place place, List<Loss> losses) {
        var members = channel.members().stream()
                .flatMap(id -> SlackId.of(Optional.of(id)).stream())
                .distinct()
                .toList();
        int unknown = channel.members().size() - members.size();
        int gone = 0;
        for (int from = 0; from < members.size(); from += ImportTarget.MAX_BATCH) {
            var batch = members.subList(from, Math.min(members.size(), from + ImportTarget.MAX_BATCH));
            var found = people.find(job.workspaceId(), batch).values();
            unknown += batch.size() - found.size();
            var ids = found.stream().map(Person::id).distinct().toList();
            gone += target.members(job.caller(), place.id(), ids);
        }
        if (unknown > 0) {
            losses.add(LossReason.CHANNEL__MEMBERS_UNKNOWN.with(unknown + " members"));
        }
        if (gone > 0) {
            losses.add(LossReason.CHANNEL__MEMBERS_GONE.with(gone + " members"));
        }
    }
}
