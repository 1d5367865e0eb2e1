package com.quikapp.content.search;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserView;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MalformedId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks up the names in a query. A name that means nothing, or something the caller may not see, is left out, so that
 * the two cannot be told apart.
 */
@Service
class QueryNames {
    private final UserService users;
    private final ChannelService channels;

    @Inject
    QueryNames(UserService users, ChannelService channels) {
        this.users = users;
        this.channels = channels;
    }

    /** @param names handles with or without {@code @}, ids, or {@code me} */
    Set<UserId> authors(Caller caller, List<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        List<String> handles = names.stream()
                .map(name -> bare(name, '@').toLowerCase(Locale.ROOT))
                .toList();
        Map<String, UserView> known = users.findByHandles(handles);
        Set<UserId> authors = new HashSet<>();
        for (String handle : handles) {
            if (handle.equals("me")) {
                authors.add(caller.userId());
            } else if (known.containsKey(handle)) {
                authors.add(known.get(handle).id());
            } else {
                id(handle, UserId::parse).ifPresent(authors::add);
            }
        }
        return authors;
    }

    /** @param names names with or without {@code #}, or ids */
    Set<ChannelId> channels(Caller caller, WorkspaceId workspace, Collection<String> names) {
        Set<ChannelId> found = new HashSet<>();
        for (String name : names) {
            String bare = bare(name, '#').toLowerCase(Locale.ROOT);
            channels.named(caller, workspace, bare)
                    .or(() -> id(bare, ChannelId::parse))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static String bare(String name, char sign) {
        return name.startsWith(Character.toString(sign)) ? name.substring(1) : name;
    }

    private static <T> Optional<T> id(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (MalformedId noId) {
            return Optional.empty();
        }
    }
}
