package com.quikapp.intelligence.export;

/**
 * A file of a Slack export and its role in it.
 *
 * @param name as the archive has it
 * @param folder the conversation a day file belongs to, else empty
 */
record ArchiveFile(String name, Role role, String folder) {

    enum Role {
        USERS,
        CHANNELS,
        GROUPS,
        DIRECT,
        DAY,
        /** Part of an export, or not, but nothing that is imported yet. */
        OTHER
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    /** Which totals its elements belong to. */
    EntryKind kind() {
        return switch (role) {
            case USERS -> EntryKind.USER;
            case CHANNELS, GROUPS, DIRECT -> EntryKind.CHANNEL;
            case DAY -> EntryKind.MESSAGE;
            case OTHER -> EntryKind.FILE;
        };
    }
}
