package com.quikapp.realtime.message;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Posts for tests. */
final class Posts {

    static final WorkspaceId WORKSPACE = new WorkspaceId(Ids.next());

    private Posts() {}

    static Caller somebody() {
        return new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
    }

    static Post post(Caller author, ChannelId channel, String text) {
        return post(author, channel, text, null, null);
    }

    static Post keyed(Caller author, ChannelId channel, String text, String key) {
        return post(author, channel, text, null, PostKey.ofClient(author.userId(), key));
    }

    static Post post(Caller author, ChannelId channel, String text, @Nullable Root root, @Nullable String key) {
        return post(new MessageId(Ids.next()), author, channel, text, root, key);
    }

    static Post post(
            MessageId id, Caller author, ChannelId channel, String text, @Nullable Root root, @Nullable String key) {
        return new Post(
                id,
                author,
                WORKSPACE,
                channel,
                MessageKind.TEXT,
                author.userId(),
                text,
                Mentions.NONE,
                BroadMention.NONE,
                root,
                key);
    }
}
