package com.quikapp.container;

import com.quikapp.content.channel.ChannelCreated;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.event.Raised;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Objects, as the last of all observers, to the general channel of a workspace with a certain name. */
@ApplicationScoped
public class Veto {

    static final String NAME = "Forbidden";
    static final String REASON = "Somebody objects to this workspace";

    @Inject
    private WorkspaceService workspaces;

    void on(@Observes @Priority(Interceptor.Priority.APPLICATION + 1_000) Raised raised) {
        if (raised.event() instanceof ChannelCreated created
                && workspaces.get(raised.caller(), created.workspaceId()).name().equals(NAME)) {
            throw new IllegalStateException(REASON);
        }
    }
}
