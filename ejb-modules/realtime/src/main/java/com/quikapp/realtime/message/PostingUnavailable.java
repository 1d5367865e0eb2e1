package com.quikapp.realtime.message;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/**
 * A post was not stored because too many are waiting or the server stops; or it is not known whether it was, because the
 * database went away. Sent again with the same key it is stored once.
 */
public final class PostingUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    private PostingUnavailable(String code, String detail) {
        super(code, detail, Duration.ofSeconds(1));
    }

    static PostingUnavailable queueFull() {
        return new PostingUnavailable("message.overloaded", "Too many messages are waiting to be stored.");
    }

    static PostingUnavailable notStored() {
        return new PostingUnavailable(
                "message.not-stored",
                "It is not known whether the message was stored; sent again with the same key it is stored once.");
    }

    static PostingUnavailable stopping() {
        return new PostingUnavailable("message.stopping", "This server stops; send the message again.");
    }
}
