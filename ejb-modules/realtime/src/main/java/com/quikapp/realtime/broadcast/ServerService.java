package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.event.ServerName;
import com.quikapp.platform.start.Drain;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets system administrators take the server that answers out of service and back. Others get {@link ServerAdministratorsOnly}. */
@Service
public class ServerService {

    private final Drain drain;
    private final ServerName server;
    private final Broadcast broadcast;
    private final Events events;
    private final ManagedScheduledExecutorService executor;

    @Inject
    ServerService(
            Drain drain,
            ServerName server,
            Broadcast broadcast,
            Events events,
            ManagedScheduledExecutorService executor) {
        this.drain = drain;
        this.server = server;
        this.broadcast = broadcast;
        this.events = events;
        this.executor = executor;
    }

    /** How the server is. */
    public ServerState state(Caller caller) {
        requireAdministrator(caller);
        return new ServerState(
                server.name(), drain.isDraining(), broadcast.connections().size());
    }

    /** Begins to drain the server; it then stays up without clients until it is stopped or undrained. */
    @Transactional
    public ServerState drain(Caller caller) {
        requireAdministrator(caller);
        events.raise(caller, new ServerDrainChanged(server.name(), true));
        executor.execute(this::begin);
        return new ServerState(server.name(), true, broadcast.connections().size());
    }

    /** Makes a drained server take clients again. */
    @Transactional
    public ServerState undrain(Caller caller) {
        requireAdministrator(caller);
        events.raise(caller, new ServerDrainChanged(server.name(), false));
        drain.cancel();
        return state(caller);
    }

    private void begin() {
        try {
            drain.begin();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.isSystemAdmin()) {
            throw new ServerAdministratorsOnly();
        }
    }
}
