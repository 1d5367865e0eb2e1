package com.quikapp.intelligence.analytics;

import java.util.Set;
import java.util.stream.Collectors;

/** The query that counts activity; parameters: workspace, first day, day after the last, limit. */
final class ActivitySql {

    private ActivitySql() {}

    static String of(ActivityQuery query) {
        var dimensions = dimensions(query.by());
        var grouped = dimensions.isEmpty() ? "" : " GROUP BY ALL ORDER BY " + dimensions;
        return "SELECT " + (dimensions.isEmpty() ? "" : columns(query.by()) + ", ")
                + "count(*) AS messages, count(DISTINCT author_id) AS active_users FROM message_fact"
                + " WHERE workspace_id = ? AND posted_at >= ? AND posted_at < ?" + channels(query) + grouped
                + " LIMIT ?";
    }

    /** Numbers only, so they may stand in the text. */
    private static String channels(ActivityQuery query) {
        if (query.channels().isEmpty()) {
            return "";
        }
        var ids = query.channels().get().stream()
                .map(channel -> Long.toString(channel.value()))
                .collect(Collectors.joining(","));
        return ids.isEmpty() ? " AND FALSE" : " AND channel_id IN (" + ids + ")";
    }

    private static String columns(Set<Dimension> by) {
        return by.stream()
                .map(dimension -> switch (dimension) {
                    case DAY -> "CAST(posted_at AS DATE) AS posted_day";
                    case CHANNEL -> "channel_id";
                })
                .collect(Collectors.joining(", "));
    }

    private static String dimensions(Set<Dimension> by) {
        return by.stream()
                .map(dimension -> switch (dimension) {
                    case DAY -> "posted_day";
                    case CHANNEL -> "channel_id";
                })
                .collect(Collectors.joining(", "));
    }
}
