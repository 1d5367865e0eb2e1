package com.quikapp.platform.role;

/**
 * Work that one server of a cluster does alone, because what it makes lies on that server's own disk: a second one would
 * take half of the events, and each would answer from its half. Beans that implement it are found by type.
 */
public interface SoleRole {

    /** The role the work belongs to. */
    ServerRole role();

    /** Whether it is so with the settings of this server. */
    default boolean applies() {
        return true;
    }
}
