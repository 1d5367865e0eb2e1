package com.quikapp.realtime.message;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;

/** Decides whether a message may be posted, before any transaction: the caller's rights, the limits, the root. */
@Service
class PostAdmission {

    static final int MAX_TEXT = 40_000;

    private final ChannelService channels;
    private final Roots roots;
    private final MentionLookup mentions;

    @Inject
    PostAdmission(ChannelService channels, Roots roots, MentionLookup mentions) {
        this.channels = channels;
        this.roots = roots;
        this.mentions = mentions;
    }

    Post admit(Caller caller, NewMessage message) {
        var access = channels.access(caller, message.channelId());
        access.requirePost();
        var text = Text.requireMultiline("text", message.text(), 1, MAX_TEXT);
        var key = message.idempotencyKey();
        var root = message.rootId();
        var meant = mentions.in(text, access.channelId());
        return new Post(
                new MessageId(Ids.next()),
                caller,
                access.workspaceId(),
                access.channelId(),
                MessageKind.TEXT,
                caller.userId(),
                text,
                meant.mentions(),
                meant.crowd(),
                root == null ? null : roots.require(access.channelId(), root),
                key == null ? null : PostKey.ofClient(caller.userId(), key));
    }
}
