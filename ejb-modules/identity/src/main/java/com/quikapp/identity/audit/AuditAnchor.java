package com.quikapp.identity.audit;

/**
 * An entry's number and hash, noted down outside of the server. Somebody who could rewrite the whole table, hashes and
 * all, cannot make it agree with an anchor kept elsewhere.
 */
public record AuditAnchor(long seq, String hash) {}
