package com.quikapp.identity.user;

import org.jspecify.annotations.Nullable;

/**
 * What a user changes about themselves; what is absent stays.
 *
 * @param displayName 1 to 80 characters
 * @param handle 1 to 64 of {@code a-z 0-9 . _ -}, free
 */
public record ProfileChange(
        @Nullable String displayName, @Nullable String handle) {

    boolean isEmpty() {
        return displayName == null && handle == null;
    }
}
