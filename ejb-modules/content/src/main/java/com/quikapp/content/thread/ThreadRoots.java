package com.quikapp.content.thread;

import com.quikapp.platform.id.MessageId;
import java.util.Optional;

/** Port to whoever owns messages, asked about those that have no replies yet. */
public interface ThreadRoots {

    /** The message, if there is one and it can have replies; whether the caller may read it is not asked here. */
    Optional<ThreadRoot> find(MessageId id);
}
