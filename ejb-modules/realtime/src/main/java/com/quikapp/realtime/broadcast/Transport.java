package com.quikapp.realtime.broadcast;

import java.io.IOException;

/** The wire to one client. */
public interface Transport {

    /**
     * Sends a frame and returns when the network has taken it, which may be never: the caller watches. Never called
     * by two threads at once.
     */
    void send(Frame frame) throws IOException;

    /** Ends the connection; may block for seconds, may be called more than once and while a send hangs. */
    void close(CloseReason reason);
}
