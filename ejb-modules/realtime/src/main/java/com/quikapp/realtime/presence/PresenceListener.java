package com.quikapp.realtime.presence;

import java.util.List;

/** What a connected client is told. Called from threads that must not wait. */
public interface PresenceListener {

    /** How people the client watches are seen now. */
    void presence(List<PresenceView> changed);

    /** Somebody else types in the channel the client looks at. */
    void typing(Typing typing);
}
