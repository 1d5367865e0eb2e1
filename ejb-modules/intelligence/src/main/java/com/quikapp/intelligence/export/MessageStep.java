package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ImportTarget.Post;
import com.quikapp.intelligence.export.ImportTarget.Posted;
import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores a batch of messages of one conversation. */
@Service
class MessageStep {

    private static final String PRIVATE_CHANNEL = "private-channel";

    private final ImportTarget target;
    private final PeopleRepository people;
    private final Ledger ledger;

    @Inject
    MessageStep(ImportTarget target, PeopleRepository people, Ledger ledger) {
        this.target = target;
        this.people = people;
        this.ledger = ledger;
    }

    /** @param channel empty when nothing of the batch can be stored */
    Progress take(
            ImportRecord job,
            Progress at,
            RunCache cache,
            Optional<ChannelId> channel,
            List<PendingMessage> batch,
            Checkpoint next) {
        var known = authors(job, cache, batch);
        var posts = new ArrayList<Post>();
        var losses = new ArrayList<List<Loss>>();
        for (var pending : batch) {
            var found = new ArrayList<>(pending.entry().losses());
            found.addAll(pending.losses());
            pending.message().ifPresent(message -> {
                found.addAll(message.losses());
                posts.add(MessagePost.of(pending, message, known, id -> name(job, cache, channel, id, found), found));
            });
            losses.add(found);
        }
        List<Posted> posted = posts.isEmpty() ? List.of() : target.messages(job.caller(), channel.orElseThrow(), posts);
        long added = posted.stream().filter(Posted::added).count();
        return ledger.record(job, at, EntryKind.MESSAGE, outcomes(batch, losses, posted), added, next);
    }

    private static List<LedgerEntry> outcomes(
            List<PendingMessage> batch, List<List<Loss>> losses, List<Posted> posted) {
        var result = new ArrayList<LedgerEntry>();
        var answers = posted.iterator();
        for (int at = 0; at < batch.size(); at++) {
            var pending = batch.get(at);
            if (pending.message().isPresent()) {
                losses.get(at).addAll(losses(answers.next()));
            }
            result.add(pending.entry().outcome(losses.get(at)));
        }
        return result;
    }

    /** What a channel is called where a text names it; a private one's name is for those in it. */
    private static Optional<String> name(
            ImportRecord job, RunCache cache, Optional<ChannelId> channel, String externalId, List<Loss> losses) {
        return cache.channel(job.id(), externalId).map(named -> {
            if (named.isPrivate() && !named.channel().equals(channel)) {
                losses.add(LossReason.MENTION__PRIVATE_CHANNEL.with(externalId));
                return PRIVATE_CHANNEL;
            }
            return named.name();
        });
    }

    private static List<Loss> losses(Posted posted) {
        var result = new ArrayList<Loss>();
        if (posted.rootMissing()) {
            result.add(LossReason.THREAD__ROOT_MISSING.plain());
        }
        if (posted.olderKept()) {
            result.add(LossReason.TEXT__OLDER_KEPT.plain());
        }
        return result;
    }

    /** The accounts of all who wrote or are mentioned; who wrote without one gets one. */
    private Map<String, Person> authors(ImportRecord job, RunCache cache, List<PendingMessage> batch) {
        var wanted = new LinkedHashSet<String>();
        var unlisted = new LinkedHashMap<String, SlackUser>();
        batch.stream().flatMap(pending -> pending.message().stream()).forEach(message -> {
            wanted.add(message.author().id());
            wanted.addAll(SlackText.mentioned(message.text()));
            unlisted.putIfAbsent(message.author().id(), message.author().unlisted());
        });
        var known = cache.people(job.workspaceId(), wanted);
        unlisted.keySet().removeAll(known.keySet());
        known.putAll(add(job, List.copyOf(unlisted.values())));
        cache.remember(known);
        return known;
    }

    private Map<String, Person> add(ImportRecord job, List<SlackUser> users) {
        var result = new LinkedHashMap<String, Person>();
        if (!users.isEmpty()) {
            var ids = target.users(job.caller(), job.workspaceId(), job.source(), users);
            for (int at = 0; at < ids.size(); at++) {
                result.put(users.get(at).id(), new Person(ids.get(at), 0));
            }
            people.add(job.workspaceId(), result);
        }
        return result;
    }
}
