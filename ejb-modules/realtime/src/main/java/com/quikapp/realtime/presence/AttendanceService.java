package com.quikapp.realtime.presence;

import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.workspace.WorkspaceMemberLeft;
import com.quikapp.content.workspace.WorkspaceMemberRoleChanged;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The connected clients of this server, and what each of them looks at: of that it is told, of nothing else. For the
 * gateway, which knows whose connection it is.
 */
@Service
public class AttendanceService {

    private static final System.Logger LOG = System.getLogger(AttendanceService.class.getName());

    private final PresenceStore store;
    private final Profiles profiles;
    private final ChannelService channels;
    private final Watches watches;
    private final Departures departures;
    private final Views views;
    private final PresenceLoop loop = new PresenceLoop();
    private final Set<Attendance> present = ConcurrentHashMap.newKeySet();

    @Inject
    AttendanceService(
            PresenceStore store,
            PresenceReader reader,
            Profiles profiles,
            ChannelService channels,
            WorkspaceService workspaces,
            PresenceConfig config,
            Clock clock) {
        this(store, reader, profiles, channels, workspaces, config, clock, System::nanoTime);
    }

    AttendanceService(
            PresenceStore store,
            PresenceReader reader,
            Profiles profiles,
            ChannelService channels,
            WorkspaceService workspaces,
            PresenceConfig config,
            Clock clock,
            LongSupplier nanos) {
        this.store = store;
        this.profiles = profiles;
        this.channels = channels;
        this.watches = new Watches(store, reader, workspaces::colleaguesAmong, clock);
        this.departures = new Departures(store, profiles, config.linger(), nanos);
        this.views = new Views(store);
    }

    @PostConstruct
    void start() {
        store.start(new Told(watches, views, departures));
        loop.repeat(watches::work);
        loop.repeat(departures::work);
    }

    /** What outlives this server is left to the others; what does not is brought to an end. */
    @PreDestroy
    void stop() {
        loop.stop();
        try {
            if (!store.isShared()) {
                departures.finish(present.stream().map(Attendance::device).toList());
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "When people were last seen could not be noted", failure);
        }
        store.stop();
    }

    /**
     * Takes on a connected client, as active.
     *
     * @param connectionId unique among all servers
     */
    public Attendance arrive(Caller caller, String connectionId, PresenceListener listener) {
        var attendance = new Attendance(new Device(connectionId, caller.userId(), true, null), listener);
        present.add(attendance);
        announce(attendance);
        return attendance;
    }

    /** The connection has ended. Called again it changes nothing. */
    public void leave(Attendance attendance) {
        if (present.remove(attendance)) {
            show(attendance, null);
            attendance.want(Set.of());
            watches.ask(attendance);
            departures.add(attendance.device());
        }
    }

    /** Whether the person used this device within the last minutes. */
    public void setActive(Attendance attendance, boolean active) {
        if (attendance.setActive(active)) {
            announce(attendance);
        }
    }

    private void announce(Attendance attendance) {
        store.put(attendance.device());
        store.announce(List.of(attendance.userId()));
    }

    /**
     * From here on the client is told of these people, in place of those before: soon how they are, then what changes.
     * Whom the user may not see is left out without a word.
     *
     * @throws InvalidInput for more than {@value PresenceService#MOST_USERS}
     */
    public void watch(Attendance attendance, Set<UserId> users) {
        PresenceService.requireFew(users);
        attendance.want(Set.copyOf(users));
        watches.ask(attendance);
    }

    /**
     * The client shows this channel, in place of the one before, and is told who types there.
     *
     * @param channel null when it shows none
     * @throws ChannelNotFound when the user may not read it
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void view(Caller caller, Attendance attendance, @Nullable ChannelId channel) {
        if (channel != null) {
            channels.access(caller, channel);
        }
        show(attendance, channel);
    }

    private void show(Attendance attendance, @Nullable ChannelId channel) {
        views.move(attendance, attendance.show(channel), channel);
        store.put(attendance.device());
    }

    /**
     * The user types; true for five seconds, to be said again by who goes on. Nobody is told of an invisible user.
     *
     * @param rootId the message whose thread it is in
     * @throws ChannelNotFound when the user is no member
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void type(Attendance attendance, ChannelId channel, @Nullable MessageId rootId) {
        if (!channels.isMember(channel, attendance.userId())) {
            throw new ChannelNotFound();
        }
        if (attendance.types(channel) && !profiles.isInvisible(attendance.userId())) {
            store.announce(new Typing(channel, attendance.userId(), rootId));
        }
    }

    /** The user has sent what they typed; that they type again is told at once. */
    public void sent(Attendance attendance) {
        attendance.sent();
    }

    /** Whoever may not see something any more is not told of it; called with everything the broadcast brings. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void onEvents(List<IncomingEvent> batch) {
        for (var event : batch) {
            if (event.type().equals(ChannelMemberLeft.TYPE)) {
                var left = event.as(ChannelMemberLeft.class);
                views.of(left.channelId(), left.userId()).forEach(attendance -> show(attendance, null));
            } else if (event.type().equals(WorkspaceMemberLeft.TYPE)) {
                var user = event.as(WorkspaceMemberLeft.class).userId();
                leaveOpenChannels(user);
                loop.execute(() -> watches.recheck(user, of(user)));
            } else if (event.type().equals(WorkspaceMemberRoleChanged.TYPE)) {
                leaveOpenChannels(event.as(WorkspaceMemberRoleChanged.class).userId());
            }
        }
    }

    /** A channel that the user is no member of was open to them by their role in the workspace, which is another now. */
    private void leaveOpenChannels(UserId user) {
        for (var attendance : of(user)) {
            var viewing = attendance.device().viewing();
            if (viewing != null && !channels.isMember(viewing, user)) {
                show(attendance, null);
            }
        }
    }

    private List<Attendance> of(UserId user) {
        return present.stream()
                .filter(attendance -> attendance.userId().equals(user))
                .toList();
    }
}
