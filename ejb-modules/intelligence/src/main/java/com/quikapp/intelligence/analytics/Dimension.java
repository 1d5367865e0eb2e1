package com.quikapp.intelligence.analytics;

import com.quikapp.platform.problem.InvalidInput;
import java.util.EnumSet;
import java.util.Set;

/** What activity can be counted by. */
public enum Dimension {
    DAY,
    CHANNEL;

    /**
     * Reads {@code day}, {@code channel} or {@code day,channel}.
     *
     * @throws InvalidInput {@code analytics.unknown-dimension}
     */
    public static Set<Dimension> parse(String text) {
        var result = EnumSet.noneOf(Dimension.class);
        for (var name : text.split(",", -1)) {
            switch (name) {
                case "day" -> result.add(DAY);
                case "channel" -> result.add(CHANNEL);
                default ->
                    throw new InvalidInput("analytics.unknown-dimension", "by", "Use day, channel or day,channel.");
            }
        }
        return result;
    }
}
