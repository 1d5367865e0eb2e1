package com.quikapp.gateway.notification;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.NotFound;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the user, channel and workspace services, on behalf of the recipient: a letter tells nobody more than the app would. */
@Service
class ServiceCorrespondence implements Correspondence {
    private final UserService users;
    private final ChannelService channels;
    private final WorkspaceService workspaces;

    @Inject
    ServiceCorrespondence(UserService users, ChannelService channels, WorkspaceService workspaces) {
        this.users = users;
        this.channels = channels;
        this.workspaces = workspaces;
    }

    @Override
    public Set<UserId> reachable(Collection<UserId> recipients) {
        return users.mailAddresses(recipients).keySet();
    }

    @Override
    public Optional<Letter> letter(UserId recipient, NotificationView notification) {
        return Optional.ofNullable(users.mailAddresses(List.of(recipient)).get(recipient))
                .flatMap(address -> letter(address, recipient, notification));
    }

    private Optional<Letter> letter(String address, UserId recipient, NotificationView notification) {
        Caller reader = new Caller(recipient, "", Set.of(Caller.USER), new TraceId(notification.traceId()));
        try {
            ChannelView channel = channels.read(reader, notification.channelId());
            String workspace =
                    workspaces.get(reader, notification.workspaceId()).name();
            Map<UserId, UserView> names = users.find(List.of(recipient, notification.actorId()));
            return Optional.of(new Letter(
                    address, name(names, recipient), name(names, notification.actorId()), channel.name(), workspace));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static String name(Map<UserId, UserView> names, UserId id) {
        UserView user = names.get(id);
        return user == null ? "Somebody" : user.displayName();
    }
}
