package com.quikapp.platform.event;

/**
 * An event on its way out.
 *
 * @param id the event's id, also the CloudEvents id
 * @param payload the CloudEvent in its structured JSON form
 */
record OutboxEntry(long id, String topic, String key, String payload) {}
