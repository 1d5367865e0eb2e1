package com.quikapp.platform.id;

import com.quikapp.platform.problem.NotFound;

/** What was given as an id cannot be one, so nothing with that id exists. */
public final class MalformedId extends NotFound {

    public MalformedId() {
        super("id.not-found", "Nothing has this id, or you may not see it.");
    }
}
