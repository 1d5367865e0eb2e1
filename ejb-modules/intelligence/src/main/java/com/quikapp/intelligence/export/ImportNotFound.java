package com.quikapp.intelligence.export;

import com.quikapp.platform.problem.NotFound;

/** There is no such import, or it is another workspace's. */
public final class ImportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ImportNotFound() {
        super("import.not-found", "There is no such import, or you may not see it.");
    }
}
