package com.quikapp.identity.user;

/**
 * A person from another system.
 *
 * @param source names the other system and its instance, 1 to 64 characters, e.g. {@code slack:<workspace>}
 * @param externalId the person's id there, 1 to 128 characters; (source, externalId) is imported once
 * @param name wanted handle; the nearest free one is given
 * @param displayName 1 to 80 characters without control characters
 * @param deactivated whether the person had left there already
 * @param bot whether this is a program
 */
public record ImportedUser(
        String source, String externalId, String name, String displayName, boolean deactivated, boolean bot) {

    UserState state() {
        return deactivated ? UserState.DEACTIVATED : UserState.IMPORTED;
    }
}
