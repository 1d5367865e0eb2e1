package com.quikapp.realtime.message;

import com.quikapp.platform.id.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message mentions, by the handle they had when it was posted. Stored as {@code handle=userid} separated by
 * spaces, which neither part can contain.
 */
record Mentions(Map<String, UserId> handles) {

    /** More than these are not looked up: nobody is told by a wall of names. */
    static final int LIMIT = 100;

    static final Mentions NONE = new Mentions(Map.of());

    List<UserId> users() {
        return handles.isEmpty()
                ? List.of()
                : handles.values().stream().distinct().toList();
    }

    /** The handle to show for a mentioned user. */
    @Nullable String handleOf(UserId user) {
        for (var entry : handles.entrySet()) {
            if (entry.getValue().equals(user)) {
                return entry.getKey();
            }
        }
        return null;
    }

    @Nullable String stored() {
        return handles.isEmpty()
                ? null
                : handles.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().text())
                        .collect(Collectors.joining(" "));
    }

    static Mentions ofStored(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return NONE;
        }
        Map<String, UserId> handles = new LinkedHashMap<>();
        for (var pair : stored.split(" ", -1)) {
            int split = pair.lastIndexOf('=');
            handles.put(pair.substring(0, split), UserId.parse(pair.substring(split + 1)));
        }
        return new Mentions(handles);
    }

    static Mentions of(Map<String, UserId> handles) {
        return handles.isEmpty() ? NONE : new Mentions(Map.copyOf(handles));
    }
}
