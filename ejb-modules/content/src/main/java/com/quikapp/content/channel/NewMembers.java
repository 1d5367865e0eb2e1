package com.quikapp.content.channel;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Users to be added to a channel. */
public record NewMembers(@Nullable List<@Nullable UserId> userIds) {

    /** The users, none of them missing. */
    public List<UserId> users() {
        if (userIds == null || userIds.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInput("channel.users-missing", "userIds", "Name the users by their ids.");
        }
        return userIds.stream().map(Objects::requireNonNull).toList();
    }
}
