package com.quikapp.realtime.message;

import com.quikapp.platform.problem.Problem;

/** What became of one post of a batch, once the batch is committed. */
sealed interface Outcome {

    /** It is stored, now or (a duplicate) before. */
    record Stored(MessageRow row, boolean duplicate) implements Outcome {}

    /** It cannot be stored; its neighbours were. */
    record Refused(Problem problem) implements Outcome {}
}
