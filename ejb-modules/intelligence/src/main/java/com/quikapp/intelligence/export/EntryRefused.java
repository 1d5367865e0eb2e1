package com.quikapp.intelligence.export;

/** Leaves the reading of one entry that cannot be used. Caught where entries are read; cheap, without a stack trace. */
final class EntryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Loss loss;

    EntryRefused(Loss loss) {
        super(null, null, false, false);
        this.loss = loss;
    }

    Loss loss() {
        return loss;
    }
}
