package com.quikapp.intelligence.export;

/**
 * How far a run has come, as it is in the database.
 *
 * @param version counts steps; a run whose version is not the stored one was overtaken by another server and stops
 * @param listedRows rows in the ledger
 */
record Progress(long version, long listedRows, Checkpoint checkpoint) {

    Progress next(int listed, Checkpoint next) {
        return new Progress(version + 1, listedRows + listed, next);
    }
}
