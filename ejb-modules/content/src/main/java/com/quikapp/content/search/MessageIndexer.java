package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.event.IncomingEvent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes messages from events into the index. One commit for the whole batch, before this returns and the events are
 * acknowledged: what a crash takes from the index is delivered again.
 */
@Service
class MessageIndexer {
    private static final int MOST_AT_ONCE = 500;

    private final MessageIndex index;
    private final MessageSource source;

    @Inject
    MessageIndexer(MessageIndex index, MessageSource source) {
        this.index = index;
        this.source = source;
    }

    void index(List<IncomingEvent> events) {
        List<SearchableMessage> posted = new ArrayList<>();
        List<ImportedRange> imported = new ArrayList<>();
        for (IncomingEvent event : events) {
            switch (event.type()) {
                case PostedMessage.TYPE ->
                    event.as(PostedMessage.class).searchable().ifPresent(posted::add);
                case ImportedRange.TYPE -> imported.add(event.as(ImportedRange.class));
                default -> {
                    // Not about what is searched.
                }
            }
        }
        if (!posted.isEmpty() || !imported.isEmpty()) {
            index.durably(() -> write(posted, imported));
        }
    }

    private int write(List<SearchableMessage> posted, List<ImportedRange> imported) {
        if (!posted.isEmpty()) {
            index.write(posted);
        }
        imported.forEach(this::fetch);
        return posted.size() + imported.size();
    }

    private void fetch(ImportedRange range) {
        for (long from = range.firstSeq(); from <= range.lastSeq(); from += MOST_AT_ONCE) {
            long to = Math.min(range.lastSeq(), from + MOST_AT_ONCE - 1);
            index.write(source.bySequence(range.channelId(), from, to));
        }
    }
}
