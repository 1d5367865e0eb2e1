package com.quikapp.intelligence.export;

import com.quikapp.platform.problem.InvalidInput;

/** The client stopped sending before the end of the archive; nothing of it is kept. */
public final class UploadBroken extends InvalidInput {

    private static final long serialVersionUID = 1L;

    UploadBroken() {
        super("import.upload-broken", "archive", "The upload ended before the archive did.");
    }
}
