package com.quikapp.realtime.broadcast;

import com.quikapp.platform.problem.Forbidden;

/** Only system administrators may drain a server. */
public final class ServerAdministratorsOnly extends Forbidden {

    private static final long serialVersionUID = 1L;

    ServerAdministratorsOnly() {
        super("server.administrators-only", "Only system administrators may do this.");
    }
}
