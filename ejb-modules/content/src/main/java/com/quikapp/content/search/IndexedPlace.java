package com.quikapp.content.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/** Where the index believes a message to be. */
record IndexedPlace(String id, String channelId, long seq) {

    @ProjectionConstructor
    IndexedPlace(@IdProjection String id, @FieldProjection String channelId, @FieldProjection long seq) {
        this.id = id;
        this.channelId = channelId;
        this.seq = seq;
    }
}
