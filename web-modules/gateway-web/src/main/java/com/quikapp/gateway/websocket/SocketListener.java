package com.quikapp.gateway.websocket;

import com.quikapp.realtime.broadcast.Transport;

/** Whom a WebSocket tells what happens on it; {@code opened} first, then of one frame after the other. */
public interface SocketListener {

    /** The client is connected and can be sent to. */
    void opened(Transport transport);

    /**
     * The client has sent a frame of whatever kind, but no close: a ping and an empty piece of a text cost work too. Answers
     * whether it is to be taken; else it is not answered, and told to nobody.
     */
    boolean frame();

    /** The client has sent a text, of at most {@link FrameReader#MAX_TEXT} bytes. */
    void text(String text);

    /** The connection has ended, from whichever side. Called once, on any thread. */
    void closed();
}
