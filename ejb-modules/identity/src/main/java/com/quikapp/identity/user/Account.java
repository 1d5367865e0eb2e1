package com.quikapp.identity.user;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.quikapp.platform.id.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as they see themselves.
 *
 * @param email absent for imported users
 * @param state {@code active}, {@code imported} or {@code deactivated}; only active users sign in
 * @param roles server-wide roles, {@code user} and perhaps {@code system-admin}
 */
public record Account(
        UserId id,
        String handle,
        String displayName,
        @Nullable String email,
        String state,
        Set<String> roles) {

    /** Whether somebody can sign in. */
    @JsonIgnore
    public boolean isActive() {
        return UserState.ACTIVE.text().equals(state);
    }
}
