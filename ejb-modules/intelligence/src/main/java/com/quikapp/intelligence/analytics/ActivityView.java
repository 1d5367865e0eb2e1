package com.quikapp.intelligence.analytics;

import com.quikapp.platform.id.ChannelId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Activity of a day, of a channel, or of a channel on a day.
 *
 * @param day in UTC; absent when not counted by day
 * @param channelId absent when not counted by channel
 * @param messages written by people, replies too
 * @param activeUsers who wrote at least one of them, each counted once
 */
public record ActivityView(
        @Nullable LocalDate day, @Nullable ChannelId channelId, long messages, long activeUsers) {}
