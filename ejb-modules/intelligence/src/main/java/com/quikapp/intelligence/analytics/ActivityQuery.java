package com.quikapp.intelligence.analytics;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What to count.
 *
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param channels only these; empty for all of the workspace
 * @param by what each row is about; nothing for one sum
 */
record ActivityQuery(
        WorkspaceId workspaceId, LocalDate from, LocalDate to, Optional<Set<ChannelId>> channels, Set<Dimension> by) {}
