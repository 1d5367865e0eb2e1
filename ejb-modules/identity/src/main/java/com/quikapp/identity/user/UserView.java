package com.quikapp.identity.user;

import com.quikapp.platform.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A user as others see them.
 *
 * @param email only where the reader is that user or a system admin
 * @param state {@code active}, {@code imported} or {@code deactivated}; only active users sign in
 * @param bot whether this is a program
 */
public record UserView(
        UserId id,
        String handle,
        String displayName,
        @Nullable String email,
        String state,
        boolean bot) {}
