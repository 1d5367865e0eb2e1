package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.realtime.broadcast.CloseReason;

/** What the handshake found out. A refused client is connected first, because only a close code can tell it why. */
sealed interface Admission {

    record Admitted(Caller caller) implements Admission {}

    record Refused(CloseReason reason) implements Admission {}
}
