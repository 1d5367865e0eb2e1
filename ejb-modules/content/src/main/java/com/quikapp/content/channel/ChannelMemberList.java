package com.quikapp.content.channel;

import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of a channel, however many, in the order in which they got their user ids. */
@Service
class ChannelMemberList {

    private static final int MOST = 1000;

    private final ChannelMemberRepository members;
    private final UserService users;

    @Inject
    ChannelMemberList(ChannelMemberRepository members, UserService users) {
        this.members = members;
        this.users = users;
    }

    Page<ChannelMemberView> page(ChannelId channel, PageRequest request) {
        var rows = members.after(channel, request.after().map(Ids::parse).orElse(0L), request.limit() + 1);
        var page = request.page(rows, member -> member.userId().text());
        var named = users.find(page.items().stream().map(ChannelMember::userId).toList());
        return page.map(member -> view(member, named.get(member.userId())));
    }

    List<UserId> ids(ChannelId channel, @Nullable UserId after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("page.limit", "limit", "The limit must be between 1 and " + MOST + ".");
        }
        return members.after(channel, after == null ? 0 : after.value(), limit).stream()
                .map(ChannelMember::userId)
                .toList();
    }

    private static ChannelMemberView view(ChannelMember member, @Nullable UserView user) {
        var known = Objects.requireNonNull(user, "A member's account is never deleted");
        return new ChannelMemberView(known.id(), known.handle(), known.displayName(), known.state(), member.role());
    }
}
