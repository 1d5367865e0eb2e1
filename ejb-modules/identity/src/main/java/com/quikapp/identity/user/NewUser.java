package com.quikapp.identity.user;

import com.quikapp.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs up.
 *
 * @param displayName 1 to 80 characters
 */
public record NewUser(EmailAddress email, String displayName, boolean systemAdmin) {

    /** Longest display name, in code points. */
    public static final int MAX_NAME = 80;

    /**
     * Checks what somebody typed.
     *
     * @throws com.quikapp.platform.problem.InvalidInput naming the field at fault
     */
    public static NewUser parse(@Nullable String email, @Nullable String displayName, boolean systemAdmin) {
        return new NewUser(
                EmailAddress.parse("email", email),
                Text.require("displayName", displayName, 1, MAX_NAME).strip(),
                systemAdmin);
    }
}
