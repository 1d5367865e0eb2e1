/**
 * The notification orchestrator: decides for each posted message who is told, by which medium, and why.
 *
 * <p>Consumes {@code com.quikapp.message.posted.v1}. Owns the decisions (table {@code notification_decision}), one per
 * event and person, so that an event that comes twice changes nothing and each decision can be looked up with its
 * reason for 30 days. Publishes nothing: the notification service carries decisions out and tells of it.
 */
@NullMarked
package com.quikapp.realtime.orchestrator;

import org.jspecify.annotations.NullMarked;
