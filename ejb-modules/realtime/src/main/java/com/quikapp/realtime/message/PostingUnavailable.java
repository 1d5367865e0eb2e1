package com.quikapp.realtime.message;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/** A post was not stored: too many are waiting, the database is away or the server stops. The same key may be sent again. */
public final class PostingUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    private PostingUnavailable(String code, String detail) {
        super(code, detail, Duration.ofSeconds(1));
    }

    static PostingUnavailable queueFull() {
        return new PostingUnavailable("message.overloaded", "Too many messages are waiting to be stored.");
    }

    static PostingUnavailable notStored() {
        return new PostingUnavailable("message.not-stored", "The message could not be stored; it may be sent again.");
    }

    static PostingUnavailable stopping() {
        return new PostingUnavailable("message.stopping", "This server stops; send the message again.");
    }
}
