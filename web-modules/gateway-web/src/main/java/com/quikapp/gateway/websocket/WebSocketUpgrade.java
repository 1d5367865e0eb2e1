package com.quikapp.gateway.websocket;

import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One WebSocket from the moment the container hands its connection over. Made by the container; ends once. */
public final class WebSocketUpgrade implements HttpUpgradeHandler {

    private static final System.Logger LOG = System.getLogger(WebSocketUpgrade.class.getName());

    private final AtomicBoolean ended = new AtomicBoolean();
    private @Nullable SocketListener listener;
    private @Nullable Endings endings;
    private @Nullable WebConnection connection;
    private @Nullable FrameWriter writer;

    /** Before the container calls {@link #init}. */
    void serve(SocketListener listener, Endings endings) {
        this.listener = listener;
        this.endings = endings;
    }

    @Override
    public void init(WebConnection connection) {
        var told = Objects.requireNonNull(listener);
        this.connection = connection;
        try {
            var opened = new FrameWriter(this, connection.getOutputStream(), Objects.requireNonNull(endings));
            writer = opened;
            told.opened(opened);
            new FrameReader(connection.getInputStream(), opened, told).begin();
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was open", gone);
            end();
        }
    }

    /** The container is about to close the connection, because we asked for it or for reasons of its own. */
    @Override
    public void destroy() {
        if (writer != null) {
            writer.endSends();
        }
        end();
    }

    boolean hasEnded() {
        return ended.get();
    }

    /** Gives the connection back, when nobody sends any more. */
    void end() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        try {
            LastClose.of(Objects.requireNonNull(connection));
        } catch (Exception gone) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was closed", gone);
        } finally {
            Objects.requireNonNull(listener).closed();
        }
    }
}
