package com.quikapp.intelligence.export;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where imported things go. Every call joins the running transaction, is authorised for the importer, and adds nothing
 * that is there already.
 */
interface ImportTarget {

    /** Most users, members or messages in one call. */
    int MAX_BATCH = 500;

    /** A channel as it is now called. */
    record Place(ChannelId id, String name) {}

    /** What stands there of one message. */
    enum Kind {
        TEXT,
        JOINED,
        LEFT
    }

    /**
     * A message to store.
     *
     * @param key its {@code ts}, unique in the channel
     * @param rootKey of a message in the same batch or before
     */
    record Post(String key, UserId author, Kind kind, String text, Optional<String> rootKey, Instant createdAt) {}

    /**
     * What became of a message.
     *
     * @param added false when it was there
     * @param rootMissing stored, but not as a reply
     * @param olderKept there with another text, which stays
     */
    record Posted(boolean added, boolean rootMissing, boolean olderKept) {}

    /** Accounts for people, who also become members of the workspace. Same order. */
    List<UserId> users(Caller caller, WorkspaceId workspace, String source, List<SlackUser> people);

    /** A channel; when its name is taken it gets a similar one. */
    Place channel(
            Caller caller,
            WorkspaceId workspace,
            String source,
            SlackChannel channel,
            boolean isPrivate,
            Optional<UserId> creator);

    /** Adds members, but for those who do not belong to the workspace any more. Returns how many these are. */
    int members(Caller caller, ChannelId channel, List<UserId> members);

    /** Messages in the order they are to have. Same order in the answer. */
    List<Posted> messages(Caller caller, ChannelId channel, List<Post> posts);

    void archive(Caller caller, ChannelId channel);
}
