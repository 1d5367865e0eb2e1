package com.quikapp.gateway.gateway;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.gateway.notification.NotificationService;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import jakarta.inject.Inject;

/** Gathers what a client shows first, so that it starts with one request. */
@Service
public class StartService {

    private final UserService users;
    private final WorkspaceService workspaces;
    private final ChannelService channels;
    private final NotificationService notifications;

    @Inject
    StartService(
            UserService users,
            WorkspaceService workspaces,
            ChannelService channels,
            NotificationService notifications) {
        this.users = users;
        this.workspaces = workspaces;
        this.channels = channels;
        this.notifications = notifications;
    }

    /** Everything as the caller may see it. */
    public Start of(Caller caller) {
        return new Start(
                users.me(caller),
                workspaces.mine(caller).stream()
                        .map(workspace -> StartWorkspace.of(workspace, channels.mine(caller, workspace.id())))
                        .toList(),
                notifications.unread(caller));
    }
}
