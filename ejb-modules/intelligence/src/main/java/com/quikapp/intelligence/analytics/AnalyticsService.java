package com.quikapp.intelligence.analytics;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.workspace.WorkspaceAccess;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Activity of a workspace, for its members. Who may not see a channel does not see it counted either, not in a row of its
 * own nor inside a sum: members get the public channels and their own private ones, owners and admins all.
 */
@Service
public class AnalyticsService {

    /** Most rows of one answer. */
    public static final int MAX_ROWS = 10_000;

    private final EventStore store;
    private final MessageFacts facts;
    private final Recounts recounts;
    private final WorkspaceService workspaces;
    private final ChannelService channels;
    private final ServerRoles roles;
    private final Clock clock;

    @Inject
    AnalyticsService(
            EventStore store,
            MessageFacts facts,
            Recounts recounts,
            WorkspaceService workspaces,
            ChannelService channels,
            ServerRoles roles,
            Clock clock) {
        this.store = store;
        this.facts = facts;
        this.recounts = recounts;
        this.workspaces = workspaces;
        this.channels = channels;
        this.roles = roles;
        this.clock = clock;
    }

    /** Stores what events tell; they may come again, and are on disk when this returns. */
    public void record(List<IncomingEvent> events) {
        store.append(facts.of(events));
    }

    /**
     * Messages and active users from one day to another, both included.
     *
     * @throws InvalidInput {@code analytics.range} when the days are the wrong way round, {@code analytics.too-many-rows}
     *     when the answer would have more than {@value #MAX_ROWS}
     */
    public List<ActivityView> activity(Caller caller, WorkspaceId workspace, ActivityRequest request) {
        roles.require(ServerRole.ANALYTICS);
        var access = workspaces.access(caller, workspace);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var query = new ActivityQuery(
                workspace, request.first(today), request.last(today), channels(caller, access), request.by());
        var rows = store.activity(query, MAX_ROWS + 1);
        if (rows.size() > MAX_ROWS) {
            throw new InvalidInput("analytics.too-many-rows", "from", "Ask for fewer days.");
        }
        return rows;
    }

    /**
     * Counts every message anew in the background; events go on being counted. When that runs already, nothing is
     * started. For System Admins.
     *
     * @throws AnalyticsAdministrationDenied for everybody else
     */
    public Recount startRecount(Caller caller) {
        return recounts.start(requireSystemAdmin(caller));
    }

    /**
     * How far the last recount is. For System Admins.
     *
     * @throws AnalyticsAdministrationDenied for everybody else
     */
    public Recount recount(Caller caller) {
        requireSystemAdmin(caller);
        return recounts.last();
    }

    private Caller requireSystemAdmin(Caller caller) {
        roles.require(ServerRole.ANALYTICS);
        if (!caller.isSystemAdmin()) {
            throw new AnalyticsAdministrationDenied();
        }
        return caller;
    }

    private Optional<Set<ChannelId>> channels(Caller caller, WorkspaceAccess access) {
        return access.role().atLeast(WorkspaceRole.ADMIN)
                ? Optional.empty()
                : Optional.of(channels.visibleTo(caller, access.workspaceId()));
    }
}
