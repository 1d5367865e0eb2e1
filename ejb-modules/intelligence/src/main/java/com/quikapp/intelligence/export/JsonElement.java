package com.quikapp.intelligence.export;

import java.util.Optional;

/**
 * One element of a file's array, not parsed yet.
 *
 * @param index its position in the file, from 0
 * @param bytes as they stand in the file; empty when there is a loss
 * @param loss why the element cannot be read at all
 */
record JsonElement(int index, byte[] bytes, Optional<Loss> loss) {

    static JsonElement of(int index, byte[] bytes) {
        return new JsonElement(index, bytes, Optional.empty());
    }

    static JsonElement unreadable(int index, Loss loss) {
        return new JsonElement(index, new byte[0], Optional.of(loss));
    }
}
