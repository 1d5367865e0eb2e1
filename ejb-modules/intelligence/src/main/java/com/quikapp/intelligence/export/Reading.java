package com.quikapp.intelligence.export;

import java.util.List;

/** What came of reading one element: a value, perhaps with losses, or the reason why there is none. */
sealed interface Reading<T> {

    /** What names the element in Slack; empty when it has no name. */
    String key();

    /** The value, and what the file's encoding already cost it. */
    record Read<T>(String key, T value, List<Loss> losses) implements Reading<T> {}

    /** Nothing usable. */
    record Refused<T>(String key, Loss loss) implements Reading<T> {}
}
