package com.quikapp.intelligence.export;

/**
 * What of an archive is done: everything before this place. Stored in the transaction that stores the entries before it.
 *
 * @param folder the conversation, in the order of their names; empty before the first
 * @param pass 0 first, 1 for replies whose root stands after them, 2 when the conversation is done
 * @param file the file, in the order of their names; empty before the first
 * @param index the next element of that file
 */
record Checkpoint(Phase phase, String folder, int pass, String file, int index) {

    /** The steps of an import, in their order. */
    enum Phase {
        COUNT,
        USERS,
        CHANNELS,
        MESSAGES,
        FINISH
    }

    static final int DONE = 2;

    static Checkpoint start(Phase phase) {
        return new Checkpoint(phase, "", 0, "", 0);
    }

    static Checkpoint after(Phase phase, String file, int index) {
        return new Checkpoint(phase, "", 0, file, index + 1);
    }

    static Checkpoint folderDone(String folder) {
        return new Checkpoint(Phase.MESSAGES, folder, DONE, "", 0);
    }

    boolean isDone(Phase other) {
        return other.compareTo(phase) < 0;
    }

    /** Whether an element of a file of this phase was taken. */
    boolean isDone(String otherFile, int otherIndex) {
        int order = otherFile.compareTo(file);
        return order < 0 || (order == 0 && otherIndex < index);
    }

    boolean isFolderDone(String other) {
        int order = other.compareTo(folder);
        return order < 0 || (order == 0 && pass == DONE);
    }

    /** Whether an element of a conversation was taken. */
    boolean isDone(String otherFolder, int otherPass, String otherFile, int otherIndex) {
        if (!otherFolder.equals(folder)) {
            return isFolderDone(otherFolder);
        }
        return otherPass < pass || (otherPass == pass && isDone(otherFile, otherIndex));
    }
}
