package com.quikapp.intelligence.export;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ImportedChannel;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.identity.user.ImportedUser;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.realtime.message.ImportedMessage;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessageService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Imports into this QuikApp, through the services that own users, workspaces, channels and messages. */
@Service
class QuikappTarget implements ImportTarget {

    private final UserService users;
    private final WorkspaceService workspaces;
    private final ChannelService channels;
    private final MessageService messages;

    @Inject
    QuikappTarget(UserService users, WorkspaceService workspaces, ChannelService channels, MessageService messages) {
        this.users = users;
        this.workspaces = workspaces;
        this.channels = channels;
        this.messages = messages;
    }

    @Override
    public List<UserId> users(Caller caller, WorkspaceId workspace, String source, List<SlackUser> people) {
        var ids = users.importUsers(
                caller,
                people.stream()
                        .map(person -> new ImportedUser(
                                source,
                                person.id(),
                                person.name(),
                                person.displayName(),
                                person.deactivated(),
                                person.bot()))
                        .toList());
        workspaces.importMembers(caller, workspace, ids);
        return ids;
    }

    @Override
    public Place channel(
            Caller caller,
            WorkspaceId workspace,
            String source,
            SlackChannel channel,
            boolean isPrivate,
            Optional<UserId> creator) {
        var view = channels.importChannel(
                caller,
                workspace,
                new ImportedChannel(
                        source,
                        channel.id(),
                        channel.name(),
                        isPrivate,
                        channel.topic(),
                        channel.description(),
                        creator.orElse(null),
                        channel.createdAt()));
        return new Place(view.id(), view.name());
    }

    @Override
    public int members(Caller caller, ChannelId channel, List<UserId> members) {
        return members.isEmpty()
                ? 0
                : members.size()
                        - channels.importMembers(caller, channel, members).size();
    }

    @Override
    public List<Posted> messages(Caller caller, ChannelId channel, List<Post> posts) {
        var imported = posts.stream().map(QuikappTarget::message).toList();
        return messages.importMessages(caller, channel, imported).stream()
                .map(outcome -> new Posted(outcome.added(), outcome.rootMissing(), outcome.olderKept()))
                .toList();
    }

    @Override
    public void archive(Caller caller, ChannelId channel) {
        channels.archiveImported(caller, channel);
    }

    private static ImportedMessage message(Post post) {
        return new ImportedMessage(
                post.key(),
                post.author(),
                kind(post.kind()),
                post.text(),
                post.rootKey().orElse(null),
                post.createdAt());
    }

    private static MessageKind kind(Kind kind) {
        return switch (kind) {
            case TEXT -> MessageKind.TEXT;
            case JOINED -> MessageKind.JOINED;
            case LEFT -> MessageKind.LEFT;
        };
    }
}
