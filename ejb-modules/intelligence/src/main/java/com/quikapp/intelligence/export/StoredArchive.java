package com.quikapp.intelligence.export;

/**
 * An upload as it was received.
 *
 * @param sha256 64 hex digits
 */
record StoredArchive(String sha256, long bytes) {}
