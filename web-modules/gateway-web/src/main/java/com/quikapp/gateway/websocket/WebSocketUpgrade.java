package com.quikapp.gateway.websocket;

import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            var input = connection.getInputStream();
            var writer = new FrameWriter(this, connection.getOutputStream(), Objects.requireNonNull(endings));
            told.opened(writer);
            input.setReadListener(new FrameReader(this, input, writer, told));
        } catch (IOException e) {
            end();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        end();
    }

    boolean hasEnded() {
        return ended.get();
    }

    /** Gives the connection back, from any thread; one that hangs in sending is freed by it. */
    void end() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        try {
            LastClose.of(Objects.requireNonNull(connection));
        } catch (Exception gone) {
            LOG.log(Level.WARNING, "A WebSocket was gone before it was closed", gone);
        } finally {
            Objects.requireNonNull(listener).closed();
        }
    }
}
