package com.quikapp.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A fact in the past tense. Implemented by records whose components are the event's data; components are only ever
 * added, never renamed or removed, and have other names than these methods, which they would override.
 */
public interface DomainEvent {

    /** The CloudEvents type, {@code com.quikapp.<service>.<past-tense>.v1}. */
    @JsonIgnore
    String type();

    /** Where it is published, {@code quikapp.<service>.<entity>}. */
    @JsonIgnore
    String eventTopic();

    /** Events with the same key stay in order: the text of a channel's, user's or workspace's id. */
    @JsonIgnore
    String key();
}
