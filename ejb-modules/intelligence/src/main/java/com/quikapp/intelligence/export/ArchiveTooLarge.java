package com.quikapp.intelligence.export;

import com.quikapp.platform.problem.TooLarge;

/** The archive is longer than an upload may be. */
public final class ArchiveTooLarge extends TooLarge {

    private static final long serialVersionUID = 1L;

    ArchiveTooLarge(long maxBytes) {
        super("import.too-large", "An archive may have at most " + maxBytes + " bytes here.");
    }
}
