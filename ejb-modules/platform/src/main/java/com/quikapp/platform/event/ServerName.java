package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who this server is on the cluster ({@code quikapp.node}, unique, at most 80 characters) and which life of it this is.
 * What an earlier life left in the outbox is taken over at once, for no two lives overlap.
 */
@Service
public class ServerName {

    private final String name;
    private final String incarnation;

    @Inject
    public ServerName(@ConfigProperty(name = "quikapp.node", defaultValue = "server-1") String name) {
        this.name = name;
        this.incarnation = name + "/" + Ids.text(Ids.next());
    }

    public String name() {
        return name;
    }

    /** The name and a part that differs at each start. */
    public String incarnation() {
        return incarnation;
    }
}
