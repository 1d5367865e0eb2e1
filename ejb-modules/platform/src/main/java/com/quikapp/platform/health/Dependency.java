package com.quikapp.platform.health;

/** Something outside of this process that the server works with. Beans that implement it are found by type. */
public interface Dependency {

    /** Names it in health answers, e.g. {@code database}. */
    String name();

    /** Whether it is configured at all. */
    default boolean isUsed() {
        return true;
    }

    /** Whether the server can do nothing useful without it, so that clients had better be sent to another one. */
    default boolean isNeeded() {
        return false;
    }

    /** Returns when it answers, else throws. Called every few seconds; may take as long as its own timeout. */
    void probe() throws Exception;
}
