package com.quikapp.intelligence.export;

/** The import was cancelled, or another server has taken it over: this run ends, and its open step is undone. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("The import was stopped", null, false, false);
    }
}
