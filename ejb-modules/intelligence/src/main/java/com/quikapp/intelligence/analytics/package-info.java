/**
 * Counts who was active where: one row per message that somebody wrote, without its text, in a column store. Answers
 * with messages and distinct active users by day and channel.
 *
 * <p>Owns the folder {@code analytics}. Publishes {@code com.quikapp.analytics.recount-started.v1}. Consumes {@code com.quikapp.message.posted.v1} and
 * {@code com.quikapp.message.imported.v1} from {@code quikapp.message.message} (group {@code analytics}).
 */
@NullMarked
package com.quikapp.intelligence.analytics;

import org.jspecify.annotations.NullMarked;
