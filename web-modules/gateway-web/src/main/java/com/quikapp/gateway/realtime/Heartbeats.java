package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.threads.Daemons;
import com.quikapp.platform.threads.Repeated;
import com.quikapp.realtime.broadcast.Broadcast;
import com.quikapp.realtime.broadcast.BroadcastConfig;
import com.quikapp.realtime.broadcast.CloseReason;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends connections whose client has said nothing for two and a half heartbeats: it is gone, and TCP would notice only
 * after minutes. Ends those too whose session has ended without this server having heard of it at that moment. One look at all of
 * them every few seconds costs less than a timer each.
 */
@Service
class Heartbeats {

    private final Set<ClientSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Broadcast broadcast;
    private final EndedSessions ended;
    private final long heartbeatMillis;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-heartbeats"));

    @Inject
    Heartbeats(Broadcast broadcast, EndedSessions ended, BroadcastConfig config) {
        this.broadcast = broadcast;
        this.ended = ended;
        this.heartbeatMillis = TimeUnit.SECONDS.toMillis(config.heartbeatSeconds());
    }

    @PostConstruct
    void start() {
        var look = new Repeated("Silent clients are looked for the next time", Level.WARNING, this::look);
        looking.scheduleWithFixedDelay(look, heartbeatMillis / 3, heartbeatMillis / 3, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    void watch(ClientSocket socket) {
        sockets.add(socket);
    }

    void forget(ClientSocket socket) {
        sockets.remove(socket);
    }

    private void look() {
        long silentSince = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(heartbeatMillis * 5 / 2);
        for (var socket : sockets) {
            if (socket.lastHeard() - silentSince < 0) {
                broadcast.close(socket.connection(), CloseReason.SILENT);
            } else if (ended.contains(socket.connection().sessionId())) {
                broadcast.close(socket.connection(), CloseReason.UNAUTHENTICATED);
            }
        }
    }
}
