package com.quikapp.gateway.websocket;

import com.quikapp.platform.Service;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off clients that do not answer a close within five seconds. On threads of their own, for giving back a connection
 * that hangs may take a while.
 */
@Service
public class Endings {

    private static final long ANSWER_SECONDS = 5;

    private final ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(daemons());
    private final ExecutorService ending = Executors.newCachedThreadPool(daemons());

    void expect(WebSocketUpgrade socket) {
        waiting.schedule(() -> cutOff(socket), ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    private void cutOff(WebSocketUpgrade socket) {
        if (!socket.hasEnded()) {
            ending.execute(socket::end);
        }
    }

    @PreDestroy
    void stop() {
        waiting.shutdownNow();
        ending.shutdownNow();
    }

    private static ThreadFactory daemons() {
        return task -> {
            var thread = new Thread(task, "quikapp-ending");
            thread.setDaemon(true);
            return thread;
        };
    }
}
