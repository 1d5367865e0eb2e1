package com.quikapp.content.search;

import com.quikapp.platform.id.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A message as the index holds it, in Lucene and in OpenSearch alike. The document's id is the message's, so that
 * indexing a message twice leaves one document.
 *
 * <p>The index's name ends in the version of this class: whoever changes a field or the analysis raises it, and every
 * installation builds the new index from the database at its next start.
 */
@SearchEntity
@Indexed(index = IndexedMessage.INDEX)
record IndexedMessage(
        @DocumentId String id,
        @GenericField(sortable = Sortable.YES) long number,
        @KeywordField(projectable = Projectable.YES) String workspaceId,
        @KeywordField(projectable = Projectable.YES) String channelId,
        @KeywordField(projectable = Projectable.YES) String authorId,

        @GenericField(searchable = Searchable.NO, projectable = Projectable.YES)
        long seq,

        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES) @Nullable String rootId,

        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
        long createdMicros,

        @FullTextField(
                analyzer = Analysis.INDEXING,
                searchAnalyzer = Analysis.SEARCHING,
                projectable = Projectable.YES,
                highlightable = Highlightable.UNIFIED)
        String text) {

    static final String INDEX = "quikapp-message-v1";

    static IndexedMessage of(SearchableMessage message) {
        return new IndexedMessage(
                message.messageId().text(),
                message.messageId().value(),
                message.workspaceId().text(),
                message.channelId().text(),
                message.authorId().text(),
                message.seq(),
                message.rootId() == null ? null : message.rootId().text(),
                micros(message.createdAt()),
                message.text());
    }

    /** No message: its presence says that the index was built. It is in no workspace and before the first message. */
    static IndexedMessage builtMarker() {
        String none = Ids.text(0);
        return new IndexedMessage(none, 0, none, none, none, 0, null, 0, "");
    }

    /** Microseconds since 1970, the precision of the database; the index's own instants would end at milliseconds. */
    static long micros(Instant instant) {
        // Not by ChronoUnit, which counts nanoseconds on the way and overflows in 2262.
        return Math.multiplyExact(instant.getEpochSecond(), 1_000_000L) + instant.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
