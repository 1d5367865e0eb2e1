package com.quikapp.content.search;

import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** What the index answers for one message; {@code highlights} marks the words found with {@link Highlight}'s signs. */
record IndexedHit(
        String id,
        String workspaceId,
        String channelId,
        String authorId,
        long seq,
        @Nullable String rootId,
        long createdMicros,
        String text,
        List<String> highlights) {

    @ProjectionConstructor
    IndexedHit(
            @IdProjection String id,
            @FieldProjection String workspaceId,
            @FieldProjection String channelId,
            @FieldProjection String authorId,
            @FieldProjection long seq,
            @FieldProjection @Nullable String rootId,
            @FieldProjection long createdMicros,
            @FieldProjection String text,
            @HighlightProjection(path = "text") List<String> highlights) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.channelId = channelId;
        this.authorId = authorId;
        this.seq = seq;
        this.rootId = rootId;
        this.createdMicros = createdMicros;
        this.text = text;
        this.highlights = highlights;
    }
}
