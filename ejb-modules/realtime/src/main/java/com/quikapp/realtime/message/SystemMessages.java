package com.quikapp.realtime.message;

import com.quikapp.content.channel.ChannelCreated;
import com.quikapp.content.channel.ChannelEvent;
import com.quikapp.content.channel.ChannelMemberJoined;
import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells in a channel what happened to it. Stored in the transaction of the event: a workspace is created with its
 * welcome message or not at all, and who leaves a channel has left it when everybody reads so.
 */
@Service
class SystemMessages {

    private static final String WELCOME =
            "Welcome! This channel is for everybody in the workspace. Say hello, and invite the others.";

    private final MessageAppend append;

    @Inject
    SystemMessages(MessageAppend append) {
        this.append = append;
    }

    void on(@Observes Raised raised) {
        if (raised.event() instanceof ChannelCreated created && created.general()) {
            tell(raised.caller(), created, MessageKind.WELCOME, created.creatorId(), WELCOME);
        } else if (raised.event() instanceof ChannelMemberJoined joined) {
            tell(raised.caller(), joined, MessageKind.JOINED, joined.userId(), "joined the channel");
        } else if (raised.event() instanceof ChannelMemberLeft left) {
            tell(raised.caller(), left, MessageKind.LEFT, left.userId(), "left the channel");
        }
    }

    private void tell(Caller caller, ChannelEvent event, MessageKind kind, UserId who, String text) {
        var post = new Post(
                new MessageId(Ids.next()),
                caller,
                event.workspaceId(),
                event.channelId(),
                kind,
                who,
                text,
                Mentions.NONE,
                BroadMention.NONE,
                null,
                null);
        append.append(List.of(post), false);
    }
}
